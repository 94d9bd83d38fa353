import { useRef } from 'react';
import { facetNames } from '../../preload/contract-search.ts';
import { useText } from '../i18n/use-text.ts';
import { validityText } from '../validity/text.ts';
import { Chip } from './Chip.tsx';
import { conditionText, partLabel } from './condition-text.ts';
import { facetLabel } from './facet-label.ts';
import { filterText } from './filter-text.ts';
import { withoutPart } from './query-edit.ts';
import { toggleChoice } from './question.ts';
import { ScopeChip } from './ScopeChip.tsx';
import type { Found } from './search-queries.ts';
import { useSearch } from './search-store.ts';

/** Every part of the query as it was understood, every value that is chosen, and where is searched; each can be left out. */
export function QueryChips({ found: { question, answer } }: { readonly found: Found }) {
  const parts = useText(conditionText);
  const filter = useText(filterText);
  const validity = useText(validityText);
  const row = useRef<HTMLDivElement>(null);
  const { setQuery, ask } = useSearch.getState();
  // The chip that is pressed goes away; the keyboard stays among the others.
  const stay = () => row.current?.focus();
  return (
    <div className="row chips" ref={row} tabIndex={-1}>
      {answer.reading.parts.map((part) => (
        <Chip
          key={part.range.join('-')}
          label={partLabel(part, parts)}
          onDrop={() => {
            const now = useSearch.getState().question.query;
            setQuery(withoutPart(now, question.query, part));
            stay();
          }}
        />
      ))}
      {facetNames.flatMap((name) =>
        question.choice[name].map((value) => {
          const label = facetLabel(name, value, answer.facets[name], validity);
          return (
            <Chip
              key={`${name} ${value}`}
              label={filter.chip(filter.facets[name], label)}
              onDrop={() => {
                const { choice } = useSearch.getState().question;
                ask({ choice: toggleChoice(choice, name, value) });
                stay();
              }}
            />
          );
        }),
      )}
      <ScopeChip onDropped={stay} />
    </div>
  );
}
