import type { ValidityState } from '../../preload/contract-validity.ts';
import { useText } from '../i18n/use-text.ts';
import '../ui/controls.css';
import { validityText } from './text.ts';
import { allStates, isState } from './told-states.ts';
import './validity.css';

interface StateFilterProps {
  /** `null` for all papers. */
  readonly value: ValidityState | null;
  readonly onChange: (state: ValidityState | null) => void;
}

/** Leaves only papers in one state on the chosen day. */
export function StateFilter({ value, onChange }: StateFilterProps) {
  const text = useText(validityText);
  return (
    <select
      className="select"
      aria-label={text.filter}
      value={value ?? ''}
      onChange={(event) => onChange(isState(event.target.value) ? event.target.value : null)}
    >
      <option value="">{text.all}</option>
      {allStates.map((state) => (
        <option key={state} value={state}>
          {text.only[state]}
        </option>
      ))}
    </select>
  );
}
