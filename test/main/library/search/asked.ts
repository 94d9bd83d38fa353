import type { SearchRequest } from '../../../../preload/contract.ts';
import { everywhere, noChoice, wideningKinds } from '../../../../preload/contract-search.ts';

/** A search for everything that a query may mean, on a day, all on one page; `more` says what is different. */
export function asked(query: string, more: Partial<SearchRequest> = {}): SearchRequest {
  return {
    query,
    widen: wideningKinds,
    choice: noChoice,
    scope: everywhere,
    order: 'best',
    on: '2024-06-30',
    offset: 0,
    limit: 100,
    ...more,
  };
}
