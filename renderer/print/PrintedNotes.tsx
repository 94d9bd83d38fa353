import { useLanguage, useText } from '../i18n/use-text.ts';
import { noteTime } from '../notes/note-time.ts';
import type { NumberedNote } from './note-marks.ts';
import { printText } from './text.ts';

/** The notes behind the paper, each by its number with the words that it is on. */
export function PrintedNotes({ notes }: { readonly notes: readonly NumberedNote[] }) {
  const text = useText(printText);
  const language = useLanguage((state) => state.language);
  return (
    <section className="print-notes">
      <h2>{text.notes}</h2>
      <ol>
        {notes.map(({ number, note }) => (
          <li key={note.id}>
            <span>[{number}]</span>
            <div>
              {note.anchor === null ? (
                <p className="quote">{text.onAll}</p>
              ) : (
                <p className="quote">
                  {note.place} “{note.anchor.quote}”
                </p>
              )}
              {note.comment !== '' && <p className="comment">{note.comment}</p>}
              <p className="by">
                {[
                  note.author,
                  noteTime(note.updatedAt, new Date(0), language).text,
                  note.status === null ? '' : text.statuses[note.status],
                  ...note.tags.map((tag) => `#${tag}`),
                ]
                  .filter((words) => words !== '')
                  .join('　')}
              </p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
