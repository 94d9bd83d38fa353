import type { NoteContent } from '../../../preload/contract-notes.ts';
import { useText } from '../../i18n/use-text.ts';
import { Swatch } from '../ColourChoice.tsx';
import { notesText } from '../text.ts';
import { useColours } from '../use-colours.ts';
import type { NoteField } from './differences.ts';
import { versionsText } from './text.ts';
import './versions.css';

interface FieldValueProps {
  readonly note: NoteContent;
  readonly field: NoteField;
}

/** What one version of a note has in one respect, in words. */
export function FieldValue({ note, field }: FieldValueProps) {
  const text = useText(versionsText);
  const { statuses } = useText(notesText);
  const { use } = useColours()[note.colour];
  if (field === 'comment') return <span className="version-words">{note.comment || text.noComment}</span>;
  if (field === 'tags') return note.tags.length === 0 ? text.noTags : note.tags.join('、');
  if (field === 'status') return note.status === null ? text.noTask : statuses[note.status];
  if (field === 'kind') return text.kinds[note.kind];
  if (field === 'place') {
    return (
      <>
        {note.docNumber ?? note.documentTitle} {note.place}
        <span className="version-words">{note.anchor?.quote}</span>
      </>
    );
  }
  return (
    <>
      <Swatch colour={note.colour} /> {use}
    </>
  );
}
