import type { DocumentView } from '../../preload/contract.ts';
import { useText } from '../i18n/use-text.ts';
import { FailureNotice } from '../ui/FailureNotice.tsx';
import { DocumentNote } from './DocumentNote.tsx';
import { NoteList } from './NoteList.tsx';
import './notes.css';
import { useNotes } from './note-queries.ts';
import { notesText } from './text.ts';
import { ExportButton } from './travel/ExportButton.tsx';
import { scopeOf } from './travel/scopes.ts';
import { travelText } from './travel/text.ts';

export interface NotesPanelProps {
  readonly document: DocumentView;
}

/** The notes of the open document, in reading order. */
export function NotesPanel({ document }: NotesPanelProps) {
  const text = useText(notesText);
  const travel = useText(travelText);
  const notes = useNotes(document.id);
  const own = notes.data ?? [];
  return (
    <section className="notes-panel" aria-label={text.panelLabel}>
      <div className="row">
        <DocumentNote documentId={document.id} />
        {own.length > 0 && <ExportButton label={travel.exportDocument} scopes={[scopeOf('all', own)]} />}
      </div>
      {notes.isError && <FailureNotice error={notes.error} onRetry={() => void notes.refetch()} />}
      {notes.data?.length === 0 && (
        <div className="msg">
          <h3>{text.emptyTitle}</h3>
          <p className="sec">{text.emptyAdvice}</p>
        </div>
      )}
      {notes.data && <NoteList notes={notes.data} label={text.panelLabel} />}
    </section>
  );
}
