import { useState } from 'react';
import { useText } from '../i18n/use-text.ts';
import { FailureNotice } from '../ui/FailureNotice.tsx';
import { Opening } from '../ui/Opening.tsx';
import { filterNotes, type NoteFilter } from './filter.ts';
import { NoteFilterBar } from './NoteFilterBar.tsx';
import { NoteList } from './NoteList.tsx';
import './notes.css';
import '../search/page.css';
import { useNotes } from './note-queries.ts';
import { StepButtons } from './StepButtons.tsx';
import { notesText } from './text.ts';

const everything: NoteFilter = { text: '', colours: new Set() };

/** Every note of the library, newest first, with a filter. */
export function NotesPage() {
  const text = useText(notesText);
  const notes = useNotes(null);
  const [filter, setFilter] = useState(everything);
  const all = notes.data ?? [];
  const shown = filterNotes(all, filter);

  return (
    <section className="page" aria-label={text.pageLabel}>
      <div className="headline">
        <h1 aria-live="polite">
          {all.length === 0 ? text.allEmptyTitle : text.allTitle(shown.length, all.length)}
        </h1>
        <StepButtons />
        {all.length > 0 && <NoteFilterBar notes={all} filter={filter} onChange={setFilter} />}
      </div>
      <div className="wrap scroll">
        {notes.isPending && <Opening />}
        {notes.isError && <FailureNotice error={notes.error} onRetry={() => void notes.refetch()} />}
        {notes.isSuccess && all.length === 0 && <p className="msg sec">{text.emptyAdvice}</p>}
        {all.length > 0 && shown.length === 0 && (
          <div className="msg">
            <h2>{text.noMatch}</h2>
            <div className="row">
              <button type="button" className="btn" onClick={() => setFilter(everything)}>
                {text.clearFilter}
              </button>
            </div>
          </div>
        )}
        <NoteList notes={shown} label={text.allTitle(shown.length, all.length)} withDocument />
      </div>
    </section>
  );
}
