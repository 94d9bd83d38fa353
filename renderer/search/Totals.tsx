import { X } from 'lucide-react';
import { useText } from '../i18n/use-text.ts';
import { StateFilter } from '../validity/StateFilter.tsx';
import type { SearchResults } from './search-queries.ts';
import { useSearch } from './search-store.ts';
import { searchText } from './text.ts';

interface TotalsProps {
  readonly results: SearchResults | null;
  /** The search takes long enough to say so. */
  readonly late: boolean;
}

/** How much was found, and the words it was found by, each with a way to leave it out. */
export function Totals({ results, late }: TotalsProps) {
  const text = useText(searchText);
  const total = results ? text.total(results.documents, results.blocks) : '';
  const terms = results?.terms ?? [];
  const state = useSearch((search) => search.state);
  return (
    <div className="headline">
      <h1 aria-live="polite">{late ? text.searching : total}</h1>
      <StateFilter value={state} onChange={useSearch.getState().filter} />
      {terms.length > 1 && (
        <div className="row">
          {terms.map((term) => (
            <span key={term} className="chip">
              {term}
              <button
                type="button"
                className="chip-x"
                aria-label={text.dropTerm(term)}
                onClick={() =>
                  useSearch.getState().setQuery(terms.filter((other) => other !== term).join(' '))
                }
              >
                <X className="lucide" aria-hidden />
              </button>
            </span>
          ))}
        </div>
      )}
    </div>
  );
}
