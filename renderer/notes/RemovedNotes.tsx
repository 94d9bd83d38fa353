import { useQuery } from '@tanstack/react-query';
import { ArchiveRestore } from 'lucide-react';
import type { RemovedNote } from '../../preload/contract.ts';
import { ask } from '../bridge/ask.ts';
import { useText } from '../i18n/use-text.ts';
import { FailureNotice } from '../ui/FailureNotice.tsx';
import { Opening } from '../ui/Opening.tsx';
import { NoteMark } from './NoteFacts.tsx';
import { notesKey } from './note-queries.ts';
import { pageText } from './page-text.ts';
import { useRestoreNotes } from './remove-notes.ts';
import { notesText } from './text.ts';
import { useNoteDay } from './use-note-day.ts';

/** The notes put away in the last 30 days, the last one first; each can be brought back. */
export function RemovedNotes() {
  const text = useText(pageText);
  const removed = useQuery({
    queryKey: [...notesKey, 'removed'],
    queryFn: () => ask('notes.removed', {}),
  });
  const { mutate: restore, isPending } = useRestoreNotes();
  if (removed.isPending) return <Opening />;
  if (removed.isError) return <FailureNotice error={removed.error} onRetry={() => void removed.refetch()} />;
  if (removed.data.length === 0) return <p className="msg sec">{text.noneRemoved}</p>;
  return (
    <>
      <p className="sec removed-advice">{text.removedAdvice}</p>
      <ul className="note-list" aria-label={text.removedTitle}>
        {removed.data.map((each) => (
          <li key={each.note.id}>
            <RemovedCard removed={each} disabled={isPending} onRestore={() => restore([each.note.id])} />
          </li>
        ))}
      </ul>
    </>
  );
}

interface RemovedCardProps {
  readonly removed: RemovedNote;
  readonly disabled: boolean;
  readonly onRestore: () => void;
}

function RemovedCard({ removed: { note, removedAt }, disabled, onRestore }: RemovedCardProps) {
  const text = useText(pageText);
  const { wholeDocument } = useText(notesText);
  const day = useNoteDay();
  return (
    <article className={`card note ${note.colour}`}>
      <span className="sec sm">
        {note.docNumber ?? note.documentTitle} {note.place}
      </span>
      <span className="note-quote">{note.anchor?.quote ?? wholeDocument(note.documentTitle)}</span>
      {note.comment !== '' && <p className="note-comment">{note.comment}</p>}
      <footer className="note-meta">
        <NoteMark note={note} />
        {note.author !== '' && <span>{note.author}</span>}
        <time dateTime={removedAt}>{text.removedOn(day(removedAt))}</time>
        <button type="button" className="btn small push" disabled={disabled} onClick={onRestore}>
          <ArchiveRestore className="lucide" aria-hidden />
          {text.restore}
        </button>
      </footer>
    </article>
  );
}
