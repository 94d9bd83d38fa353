import { useText } from '../i18n/use-text.ts';
import { useTermCounts } from './search-queries.ts';
import { useSearch } from './search-store.ts';
import { searchText } from './text.ts';

/** A pasted passage may have hundreds of words; no more of them are counted and offered than a person would try. */
const mostOffered = 8;

/** Nothing holds all the words: each alone is offered, with how often it is found. */
export function NoHits({ terms }: { readonly terms: readonly string[] }) {
  const text = useText(searchText);
  const several = terms.length > 1;
  const counts = useTermCounts(several ? terms.slice(0, mostOffered) : []);
  return (
    <div className="wrap scroll blank">
      <div className="msg">
        <h2>{several ? text.noneWithAll(terms) : text.noneWith(terms[0] ?? '')}</h2>
        <p>{several ? text.noneAdvice : text.noneAdviceOne}</p>
        <div className="row">
          {counts.map(({ term, blocks }) =>
            blocks === 0 ? (
              <span key={term} className="chip soft">
                {text.termNowhere(term)}
              </span>
            ) : (
              blocks !== null && (
                <button
                  key={term}
                  type="button"
                  className="btn"
                  onClick={() => useSearch.getState().setQuery(term)}
                >
                  {text.termAlone(term, blocks)}
                </button>
              )
            ),
          )}
        </div>
      </div>
    </div>
  );
}
