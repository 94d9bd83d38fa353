import { useText } from '../i18n/use-text.ts';
import { AddCondition } from './AddCondition.tsx';
import { helpText } from './help-text.ts';
import { KeptLists } from './KeptLists.tsx';
import { ScopeChip } from './ScopeChip.tsx';
import { useSearch } from './search-store.ts';

/** Shown while nothing is asked: what was asked before, and what can be typed. */
export function SearchHelp() {
  const text = useText(helpText);
  const { setQuery, returnToBox } = useSearch.getState();
  return (
    <div className="wrap scroll blank">
      <div className="msg">
        <h1>{text.title}</h1>
        <div className="row">
          <ScopeChip onDropped={returnToBox} />
          <AddCondition />
        </div>
      </div>
      <KeptLists />
      <p className="sec">{text.advice}</p>
      <dl className="search-examples">
        {text.examples.map(({ kind, query, gives }) => (
          <div key={kind}>
            <dt className="sec">{kind}</dt>
            <dd>
              <button
                type="button"
                className="example"
                aria-label={text.tryIt(query)}
                onClick={() => {
                  setQuery(query);
                  returnToBox();
                }}
              >
                {query}
              </button>
            </dd>
            <dd>{gives}</dd>
          </div>
        ))}
      </dl>
      <p className="sec sm">{text.line}</p>
    </div>
  );
}
