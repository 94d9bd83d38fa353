import { memo, type ReactNode, useId, useState } from 'react';
import type { FacetChoice, FacetName, FacetValue } from '../../preload/contract.ts';
import { useText } from '../i18n/use-text.ts';
import { StateWord } from '../validity/StateWord.tsx';
import { isState } from '../validity/told-states.ts';
import { filterText } from './filter-text.ts';
import { toggleChoice } from './question.ts';
import { useSearch } from './search-store.ts';

interface FacetValuesProps {
  readonly name: FacetName;
  readonly values: readonly FacetValue[];
  readonly choice: FacetChoice;
}

/** So many values are shown at first; longer lists are unfolded on demand. */
const shownAtFirst = 6;

/** One facet: its values with how many documents have each; several may be chosen. */
export const FacetValues = memo(function FacetValues({ name, values, choice }: FacetValuesProps) {
  const text = useText(filterText);
  const titleId = useId();
  const [whole, setWhole] = useState(false);
  if (values.length === 0) return null;
  const chosen = choice[name];
  const shown = whole
    ? values
    : values.filter(({ value }, at) => at < shownAtFirst || chosen.includes(value));
  const most = Math.max(...values.map(({ count }) => count));
  return (
    <fieldset className="facet" aria-labelledby={titleId}>
      <h3 id={titleId}>{text.facets[name]}</h3>
      {shown.map((each) => (
        <label key={each.value} className={each.count === 0 ? 'check none' : 'check'}>
          <input
            type="checkbox"
            checked={chosen.includes(each.value)}
            onChange={() => useSearch.getState().ask({ choice: toggleChoice(choice, name, each.value) })}
          />
          <span className="check-name">{nameOf(name, each)}</span>
          {name === 'year' && most > 0 && (
            <span className="check-bar" aria-hidden>
              <i style={{ width: `${(100 * each.count) / most}%` }} />
            </span>
          )}
          <span className="check-count">{each.count}</span>
        </label>
      ))}
      {(whole || shown.length < values.length) && values.length > shownAtFirst && (
        <button
          type="button"
          className="btn ghost small"
          aria-expanded={whole}
          onClick={() => setWhole(!whole)}
        >
          {whole ? text.fewer : text.all(values.length)}
        </button>
      )}
    </fieldset>
  );
});

function nameOf(name: FacetName, { value, label }: FacetValue): ReactNode {
  return name === 'state' && isState(value) ? <StateWord state={value} /> : label;
}
