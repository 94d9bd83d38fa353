import { memo } from 'react';
import { useText } from '../i18n/use-text.ts';
import { AddCondition } from './AddCondition.tsx';
import { OrderChoice } from './OrderChoice.tsx';
import { QueryChips } from './QueryChips.tsx';
import { ResultScope } from './ResultScope.tsx';
import { SaveSearch } from './SaveSearch.tsx';
import type { Found } from './search-queries.ts';
import { searchText } from './text.ts';
import { Widenings } from './Widenings.tsx';

interface HeadlineProps {
  readonly found: Found | undefined;
  /** The search takes long enough to say so. */
  readonly late: boolean;
}

/** How much was found, how the query was understood, what else was searched for, and how it is sorted. */
export const Headline = memo(function Headline({ found, late }: HeadlineProps) {
  const text = useText(searchText);
  const totals = found?.answer.all;
  const total = totals ? text.total(totals.documents, totals.places) : '';
  return (
    <div className="headline">
      <h1 aria-live="polite">{late ? text.searching : total}</h1>
      {found?.answer.reading.plain && <span className="sec sm">{text.plain}</span>}
      {totals && totals.documents > 0 && <OrderChoice />}
      {found && (
        <div className="headline-rows">
          <div className="row">
            <QueryChips found={found} />
            <AddCondition />
            <ResultScope found={found} />
            <SaveSearch question={found.question} />
          </div>
          <Widenings found={found} />
        </div>
      )}
    </div>
  );
});
