import { Plus } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { useText } from '../i18n/use-text.ts';
import { ConditionValue } from './ConditionValue.tsx';
import { conditionText } from './condition-text.ts';
import './menu.css';
import { type ConditionKind, conditionKinds, conditionText as inQuery, withCondition } from './query-edit.ts';
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
      <ConditionValue key={kind} kind={kind} value={value} onChange={setValue} />
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
