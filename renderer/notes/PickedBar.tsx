import { Trash2, X } from 'lucide-react';
import type { Note } from '../../preload/contract.ts';
import { useText } from '../i18n/use-text.ts';
import { pageText } from './page-text.ts';
import { useRemoveNotes } from './remove-notes.ts';
import { TagField } from './TagField.tsx';
import { useTagNotes } from './tag-notes.ts';
import { tagsInUse } from './tag-words.ts';

interface PickedBarProps {
  readonly notes: readonly Note[];
  readonly onNone: () => void;
}

/** What can be done with all selected notes at once. */
export function PickedBar({ notes, onNone }: PickedBarProps) {
  const text = useText(pageText);
  const tag = useTagNotes();
  const remove = useRemoveNotes();
  const ids = notes.map(({ id }) => id);
  return (
    <fieldset className="picked-bar">
      <legend className="vh">{text.pickedBar}</legend>
      <b aria-live="polite">{text.picked(notes.length)}</b>
      <TagField tags={[]} onChange={(add) => tag.mutate({ ids, add, remove: [] })} />
      <select
        className="select"
        aria-label={text.takeTag}
        value=""
        onChange={(event) => tag.mutate({ ids, add: [], remove: [event.target.value] })}
      >
        <option value="">{text.takeTag}</option>
        {tagsInUse(notes).map((each) => (
          <option key={each} value={each}>
            {each}
          </option>
        ))}
      </select>
      <button
        type="button"
        className="btn small"
        disabled={remove.isPending}
        onClick={() => remove.mutate(ids, { onSuccess: onNone })}
      >
        <Trash2 className="lucide" aria-hidden />
        {text.removePicked}
      </button>
      <button type="button" className="btn small ghost" onClick={onNone}>
        <X className="lucide" aria-hidden />
        {text.pickNone}
      </button>
    </fieldset>
  );
}
