import { Plus } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { useText } from '../i18n/use-text.ts';
import { validityText } from '../validity/text.ts';
import { allStates } from '../validity/told-states.ts';
import { conditionText, stateWords } from './condition-text.ts';
import './menu.css';
import {
  type ConditionKind,
  conditionKinds,
  dateSpanText,
  conditionText as inQuery,
  withCondition,
} from './query-edit.ts';
import { longestQuery, useSearch } from './search-store.ts';
import { useFirstFocus } from './use-first-focus.ts';

/** Conditions without knowing how they are written; the form says what it writes, so that one learns it. */
export function AddCondition() {
  const text = useText(conditionText);
  return (
    <DialogTrigger>
      <Button className="btn ghost small">
        <Plus className="lucide" aria-hidden />
        {text.add}
      </Button>
      <Popover className="popover" placement="bottom start">
        <Dialog aria-label={text.add}>{({ close }) => <ConditionForm onDone={close} />}</Dialog>
      </Popover>
    </DialogTrigger>
  );
}

function ConditionForm({ onDone }: { readonly onDone: () => void }) {
  const text = useText(conditionText);
  const field = useFirstFocus<HTMLSelectElement>();
  const [kind, setKind] = useState<ConditionKind>('title');
  const [value, setValue] = useState('');
  const query = useSearch((state) => state.question.query);
  const condition = inQuery(kind, value);
  const next = condition === null ? null : withCondition(query, condition);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (next === null || next.length > longestQuery) return;
    useSearch.getState().setQuery(next);
    onDone();
  };

  return (
    <form className="small-form" onSubmit={submit}>
      <label>
        {text.what}
        <select
          ref={field}
          value={kind}
          onChange={(event) => {
            const chosen = conditionKinds.find((each) => each === event.target.value);
            if (chosen !== undefined) setKind(chosen);
            setValue('');
          }}
        >
          {conditionKinds.map((each) => (
            <option key={each} value={each}>
              {text.kinds[each]}
            </option>
          ))}
        </select>
      </label>
      <ValueField key={kind} kind={kind} value={value} onChange={setValue} />
      <p className="sm sec" aria-live="polite">
        {condition === null ? ' ' : text.becomes(condition)}
      </p>
      <div className="row">
        <button type="submit" className="btn primary push" disabled={next === null}>
          {text.insert}
        </button>
      </div>
    </form>
  );
}

interface ValueFieldProps {
  readonly kind: ConditionKind;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function ValueField({ kind, value, onChange }: ValueFieldProps) {
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
