import { SlidersHorizontal } from 'lucide-react';
import { memo } from 'react';
import { facetNames, noChoice } from '../../preload/contract-search.ts';
import { FoldButton } from '../app/FoldButton.tsx';
import { Pane } from '../app/Pane.tsx';
import { foldPane, openPane, usePaneState } from '../app/panes.ts';
import { useText } from '../i18n/use-text.ts';
import { FacetValues } from './FacetValues.tsx';
import './facets.css';
import { filterText } from './filter-text.ts';
import { countChosen } from './question.ts';
import type { Found } from './search-queries.ts';
import { useSearch } from './search-store.ts';

/** What the documents found can be narrowed down to; where there is no room, a word at the edge. */
export const FacetPane = memo(function FacetPane({ found }: { readonly found: Found }) {
  const text = useText(filterText);
  const over = usePaneState('left') === 'over';
  // What is chosen shows at once, however long the counts take.
  const choice = useSearch((state) => state.question.choice);
  const chosen = countChosen({ choice });
  const strip = (
    <button
      type="button"
      aria-label={text.strip(chosen)}
      aria-expanded={over}
      aria-keyshortcuts="["
      onClick={() => (over ? foldPane('left') : openPane('left'))}
    >
      <SlidersHorizontal className="lucide" aria-hidden />
      {text.pane}
      {chosen > 0 && <span className="tab-count">{chosen}</span>}
    </button>
  );
  return (
    <Pane side="left" label={text.pane} strip={strip}>
      <div className="pane-head">
        <h2>{text.pane}</h2>
        <button
          type="button"
          className="btn ghost small push"
          disabled={chosen === 0}
          onClick={() => useSearch.getState().ask({ choice: noChoice })}
        >
          {text.clear}
        </button>
        <FoldButton side="left" pushed={false} />
      </div>
      <div className="scroll">
        {facetNames.map((name) => (
          <FacetValues key={name} name={name} values={found.answer.facets[name]} choice={choice} />
        ))}
      </div>
    </Pane>
  );
});
