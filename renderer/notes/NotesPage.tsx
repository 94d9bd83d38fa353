import { ArchiveRestore, ArrowLeft } from 'lucide-react';
import { useState } from 'react';
import { BackupButton } from '../backup/BackupButton.tsx';
import { useText } from '../i18n/use-text.ts';
import { FailureNotice } from '../ui/FailureNotice.tsx';
import { Opening } from '../ui/Opening.tsx';
import { AllNotes } from './AllNotes.tsx';
import { MergeButton } from './merge/MergeButton.tsx';
import { MergePane } from './merge/MergePane.tsx';
import './notes.css';
import './page.css';
import '../search/page.css';
import { useNotes } from './note-queries.ts';
import { pageText } from './page-text.ts';
import { RemovedNotes } from './RemovedNotes.tsx';
import { StepButtons } from './StepButtons.tsx';
import { notesText } from './text.ts';

/** Every note of the library; or, when asked for, those that were put away. Beside them a colleague's that come in. */
export function NotesPage() {
  const text = useText(notesText);
  const page = useText(pageText);
  const notes = useNotes(null);
  const [removed, setRemoved] = useState(false);
  const tools = (
    <>
      <MergeButton />
      <BackupButton />
      <StepButtons />
      <button type="button" className="btn small" onClick={() => setRemoved(!removed)}>
        {removed ? (
          <ArrowLeft className="lucide" aria-hidden />
        ) : (
          <ArchiveRestore className="lucide" aria-hidden />
        )}
        {removed ? page.backToNotes : page.removedTitle}
      </button>
    </>
  );
  const some = notes.isSuccess && notes.data.length > 0;
  return (
    <div className="notes-frame">
      <section className="page" aria-label={removed ? page.removedTitle : text.pageLabel}>
        {some && !removed ? (
          <AllNotes notes={notes.data} tools={tools} />
        ) : (
          <>
            <div className="headline">
              <h1>{removed ? page.removedTitle : text.allEmptyTitle}</h1>
              <div className="note-tools push">{tools}</div>
            </div>
            <div className="wrap scroll">
              {removed && <RemovedNotes />}
              {!removed && notes.isPending && <Opening />}
              {!removed && notes.isError && (
                <FailureNotice error={notes.error} onRetry={() => void notes.refetch()} />
              )}
              {!removed && notes.isSuccess && <p className="msg sec">{text.emptyAdvice}</p>}
            </div>
          </>
        )}
      </section>
      <MergePane />
    </div>
  );
}
