import { MessageSquarePlus } from 'lucide-react';
import { useText } from '../i18n/use-text.ts';
import { useBeginNote } from './begin-note.ts';
import { useDrafts } from './drafts.ts';
import { FreshEditor } from './FreshEditor.tsx';
import { notesText } from './text.ts';

/** Begins a note on the paper as a whole, and is where it is written. */
export function DocumentNote({ documentId }: { readonly documentId: string }) {
  const text = useText(notesText);
  const begin = useBeginNote();
  const draft = useDrafts(({ fresh }) =>
    fresh?.kind === 'document' && fresh.documentId === documentId ? fresh : null,
  );
  if (draft) {
    return (
      <section className="card" aria-label={text.newDocumentNote}>
        <b className="sm">{text.newDocumentNote}</b>
        <FreshEditor draft={draft} />
      </section>
    );
  }
  const start = (): void => {
    const { colour } = useDrafts.getState();
    begin({ documentId, kind: 'document', colour, comment: '', tags: [], status: null });
  };
  return (
    <button type="button" className="btn small" onClick={start}>
      <MessageSquarePlus className="lucide" aria-hidden />
      {text.noteOnDocument}
    </button>
  );
}
