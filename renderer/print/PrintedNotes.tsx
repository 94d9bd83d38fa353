import { useSettings } from '../settings/settings.ts';
import type { NumberedNote } from './note-marks.ts';
import { noteFacts, noteWhere, quoteOf } from './note-words.ts';

/** The notes behind the paper, each by its number with the words that it is on. */
export function PrintedNotes({ notes }: { readonly notes: readonly NumberedNote[] }) {
  const meanings = useSettings((state) => state.colourMeanings);
  return (
    <section className="print-notes">
      <h2>批注</h2>
      <ol>
        {notes.map(({ number, note }) => {
          const quote = quoteOf(note);
          return (
            <li key={note.id}>
              <span>[{number}]</span>
              <div>
                <p>
                  {noteWhere(note)} {quote !== null && `“${quote}”`}
                </p>
                {note.comment !== '' && <p className="comment">{note.comment}</p>}
                <p className="by">{noteFacts(note, meanings).join('　')}</p>
              </div>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
