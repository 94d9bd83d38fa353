import { Tag } from 'lucide-react';
import type { Note } from '../../preload/contract.ts';
import { useText } from '../i18n/use-text.ts';
import { showFailure } from '../ui/show-failure.ts';
import { mergeText } from './merge/text.ts';
import { useUpdateNote } from './note-queries.ts';
import { StatusBox } from './StatusBox.tsx';
import './tags.css';
import { notesText } from './text.ts';

/** Whether a task is done, which a tick changes; whether it stands beside another version of itself; and the note's tags. */
export function NoteLabels({ note }: { readonly note: Note }) {
  const text = useText(notesText);
  const { otherVersion } = useText(mergeText);
  const update = useUpdateNote();
  const { id, colour, comment, status, tags, versionOf } = note;
  if (status === null && tags.length === 0 && versionOf === null) return null;
  const settle = (done: boolean): void =>
    update.mutate({ id, colour, comment, status: done ? 'done' : 'open' }, { onError: showFailure });
  return (
    <div className="row note-labels">
      {status !== null && (
        <StatusBox
          label={text.statuses[status]}
          checked={status === 'done'}
          disabled={update.isPending}
          onChange={settle}
        />
      )}
      {versionOf !== null && <span className="chip warn">{otherVersion}</span>}
      {tags.map((tag) => (
        <span key={tag} className="chip soft">
          <Tag className="lucide" aria-hidden />
          {tag}
        </span>
      ))}
    </div>
  );
}
