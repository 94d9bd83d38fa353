import type { ValidityState } from '../../preload/contract-validity.ts';
import { useText } from '../i18n/use-text.ts';
import '../ui/controls.css';
import { validityText } from './text.ts';
import './validity.css';

const states: readonly ValidityState[] = ['in-force', 'amended', 'not-yet', 'expired', 'repealed', 'unknown'];

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
      onChange={(event) => onChange(states.find((state) => state === event.target.value) ?? null)}
    >
      <option value="">{text.all}</option>
      {states.map((state) => (
        <option key={state} value={state}>
          {text.only[state]}
        </option>
      ))}
    </select>
  );
}
