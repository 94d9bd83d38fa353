import { useId } from 'react';
import { useText } from '../i18n/use-text.ts';
import type { Choice } from './note-choices.ts';
import { pageText } from './page-text.ts';

interface NoteSelectProps<T extends string> {
  readonly label: string;
  readonly value: T | '';
  readonly choices: readonly Choice<T>[];
  readonly onChange: (value: T | '') => void;
  /** Without 不限. */
  readonly needed?: boolean;
}

/** A list to choose one of, with its name before it. */
export function NoteSelect<T extends string>({
  label,
  value,
  choices,
  onChange,
  needed = false,
}: NoteSelectProps<T>) {
  const { all } = useText(pageText);
  const id = useId();
  return (
    <label className="note-select" htmlFor={id}>
      <span className="sec">{label}</span>
      <select
        id={id}
        className="select"
        value={value}
        onChange={(event) =>
          onChange(choices.find((choice) => choice.value === event.target.value)?.value ?? '')
        }
      >
        {!needed && <option value="">{all}</option>}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </label>
  );
}
