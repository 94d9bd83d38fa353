import type { NoteContent } from '../../../preload/contract-notes.ts';
import { useText } from '../../i18n/use-text.ts';
import { useNoteDay } from '../use-note-day.ts';
import { differencesAmong, noteFields } from './differences.ts';
import { FieldValue } from './FieldValue.tsx';
import { versionsText } from './text.ts';

interface CompareTableProps {
  /** What the table compares, for who cannot see it. */
  readonly label: string;
  readonly versions: readonly { readonly name: string; readonly note: NoteContent }[];
  readonly timeLabel: string;
}

/** Versions of a note side by side: what was said always (once, where it is the same), all else where they differ, and when and by whom each was changed. */
export function CompareTable({ label, versions, timeLabel }: CompareTableProps) {
  const text = useText(versionsText);
  const day = useNoteDay();
  const differing = differencesAmong(versions.map(({ note }) => note));
  const rows = noteFields.filter((field) => field === 'comment' || differing.includes(field));
  return (
    <table className="compare" aria-label={label}>
      <thead>
        <tr>
          <td />
          {versions.map(({ name }) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((field) => (
          <tr key={field}>
            <th scope="row">{text.fields[field]}</th>
            {versions.slice(0, differing.includes(field) ? versions.length : 1).map(({ name, note }) => (
              <td key={name} colSpan={differing.includes(field) ? 1 : versions.length}>
                <FieldValue note={note} field={field} />
              </td>
            ))}
          </tr>
        ))}
        <tr>
          <th scope="row">{timeLabel}</th>
          {versions.map(({ name, note }) => (
            <td key={name} className="sec">
              {[day(note.updatedAt), note.editor].filter(Boolean).join(' · ')}
            </td>
          ))}
        </tr>
      </tbody>
    </table>
  );
}
