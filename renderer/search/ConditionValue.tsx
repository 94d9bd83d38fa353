import { useState } from 'react';
import { useText } from '../i18n/use-text.ts';
import { validityText } from '../validity/text.ts';
import { allStates } from '../validity/told-states.ts';
import { conditionText, stateWords } from './condition-text.ts';
import './menu.css';
import { type ConditionKind, dateSpanText } from './query-edit.ts';

interface ConditionValueProps {
  readonly kind: ConditionKind;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** The fields for what a condition of this kind asks. */
export function ConditionValue({ kind, value, onChange }: ConditionValueProps) {
  const text = useText(conditionText);
  const validity = useText(validityText);
  if (kind === 'date') return <DateFields onChange={onChange} />;
  if (kind === 'state') {
    return (
      <label>
        {text.kinds.state}
        <select value={value} onChange={(event) => onChange(event.target.value)}>
          <option value="" />
          {allStates.map((state) => (
            <option key={state} value={stateWords[state]}>
              {validity.states[state]}
            </option>
          ))}
        </select>
      </label>
    );
  }
  return (
    <label>
      {text.kinds[kind]}
      <input
        value={value}
        placeholder={text.hints[kind]}
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        onChange={(event) => onChange(event.target.value)}
      />
    </label>
  );
}

function DateFields({ onChange }: { readonly onChange: (value: string) => void }) {
  const text = useText(conditionText);
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  return (
    <div className="span">
      <label>
        {text.from}
        <input
          type="month"
          value={from}
          onChange={({ target }) => {
            setFrom(target.value);
            onChange(dateSpanText(target.value, to));
          }}
        />
      </label>
      <label>
        {text.to}
        <input
          type="month"
          value={to}
          onChange={({ target }) => {
            setTo(target.value);
            onChange(dateSpanText(from, target.value));
          }}
        />
      </label>
    </div>
  );
}
