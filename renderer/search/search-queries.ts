import { keepPreviousData, useInfiniteQuery, useQueries } from '@tanstack/react-query';
import type { DocumentHits, SearchAnswer, SearchRequest, Snippet } from '../../preload/contract.ts';
import { ask } from '../bridge/ask.ts';
import { useOnDay } from '../validity/on-day.ts';
import { useSearch } from './search-store.ts';

/** The day, and the state that papers must have on it. */
type StateFilter = Pick<SearchRequest, 'on' | 'state'>;

/** How many documents come at a time. */
export const pageSize = 20;

/** What the pages of one search say together. */
export interface SearchResults {
  /** The words these results are of; while newer ones are being looked up, not yet what the box says. */
  readonly query: string;
  /** Folded, each once. */
  readonly terms: readonly string[];
  readonly documents: number;
  readonly blocks: number;
  readonly hits: readonly DocumentHits[];
}

/** The first document of the next page, `undefined` after the last. */
export function nextOffset(pages: readonly SearchAnswer[]): number | undefined {
  const shown = pages.reduce((sum, page) => sum + page.hits.length, 0);
  const last = pages.at(-1);
  // A page without hits would be asked for again and again.
  return last && last.hits.length > 0 && shown < last.documents ? shown : undefined;
}

export function joinPages(pages: readonly SearchAnswer[]): SearchResults | null {
  const last = pages.at(-1);
  if (!last) return null;
  const { query, documents, blocks } = last;
  const terms = [...new Set(last.terms)];
  return { query, terms, documents, blocks, hits: pages.flatMap((page) => page.hits) };
}

/**
 * Options of the search for `query` among papers in a state. Each question has a key of its own and only the answer under the present key is
 * shown: an answer that comes late cannot take the place of a newer one.
 */
export function searchOptions(query: string, filter: StateFilter) {
  return {
    queryKey: ['library', 'search', query, filter] as const,
    queryFn: ({ pageParam }: { pageParam: number }) =>
      ask('search.run', { query, offset: pageParam, limit: pageSize, ...filter }),
    initialPageParam: 0,
    getNextPageParam: (_last: SearchAnswer, pages: readonly SearchAnswer[]) => nextOffset(pages),
    // The old results stay until the new ones are there: no flicker while typing.
    placeholderData: keepPreviousData,
    enabled: query !== '',
  };
}

export function useSearchResults(query: string) {
  const on = useOnDay((state) => state.day);
  const state = useSearch((search) => search.state);
  return useInfiniteQuery(searchOptions(query, { on, state }));
}

/** Every hit of the documents that are expanded, by document id, as far as they have come. */
export function useAllSnippets(
  query: string,
  documentIds: readonly string[],
): ReadonlyMap<string, readonly Snippet[]> {
  return useQueries({
    queries: documentIds.map((documentId) => ({
      queryKey: ['library', 'search', query, documentId] as const,
      queryFn: () => ask('search.document', { query, documentId }),
    })),
    combine: (answers) => {
      const found = new Map<string, readonly Snippet[]>();
      answers.forEach(({ data }, index) => {
        const documentId = documentIds[index];
        if (data && documentId !== undefined) found.set(documentId, data);
      });
      return found;
    },
  });
}

export interface TermCount {
  readonly term: string;
  /** `null` until it is known. */
  readonly blocks: number | null;
}

/** How often each term is found alone: what to offer when nothing holds them all. */
export function useTermCounts(terms: readonly string[]): readonly TermCount[] {
  const on = useOnDay((state) => state.day);
  return useQueries({
    queries: terms.map((term) => ({
      queryKey: ['library', 'search-count', term] as const,
      queryFn: () => ask('search.run', { query: term, offset: 0, limit: 1, on, state: null }),
    })),
    combine: (answers) =>
      answers.map(({ data }, index) => ({ term: terms[index] ?? '', blocks: data?.blocks ?? null })),
  });
}
