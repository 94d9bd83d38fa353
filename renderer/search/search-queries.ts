import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { DocumentHits, SearchAnswer, Snippet, Suggestion } from '../../preload/contract.ts';
import { noChoice } from '../../preload/contract-search.ts';
import { ask } from '../bridge/ask.ts';
import { useOnDay } from '../validity/on-day.ts';
import type { Question } from './question.ts';
import { type Expanded, useSearch } from './search-store.ts';
import type { Selected } from './selection.ts';

/** How many documents come at a time. */
export const pageSize = 20;

/** An answer with what it answers; while a newer one is being looked up, not yet what the box says. */
export interface Found {
  readonly question: Question;
  readonly on: string;
  readonly answer: SearchAnswer;
}

/**
 * Options of one page of a search. Each question has a key of its own and only the answer under the present key is shown:
 * an answer that comes late cannot take the place of a newer one.
 */
export function pageOptions(question: Question, on: string, page: number) {
  return {
    queryKey: ['library', 'search', question, on, page] as const,
    queryFn: async (): Promise<Found> => ({
      question,
      on,
      answer: await ask('search.run', { ...question, on, offset: page * pageSize, limit: pageSize }),
    }),
    enabled: question.query !== '',
  };
}

/** The first page; the old one stays until the new one is there: no flicker while typing. */
export function useFirstPage(question: Question) {
  const on = useOnDay((state) => state.day);
  return useQuery({ ...pageOptions(question, on, 0), placeholderData: keepPreviousData });
}

/** Finds a document of the results by its place, on the pages that are wanted and as far as they have come. */
export function usePages(
  { question, on, answer }: Found,
  wanted: readonly number[],
): (at: number) => DocumentHits | null {
  const further = wanted.filter((page) => page > 0);
  const pages = useQueries({
    queries: further.map((page) => pageOptions(question, on, page)),
    combine: useCallback(
      (found: readonly { readonly data: Found | undefined }[]) => found.map(({ data }) => data?.answer.hits),
      [],
    ),
  });
  return (at) => {
    const page = Math.floor(at / pageSize);
    const hits = page === 0 ? answer.hits : pages[further.indexOf(page)];
    return hits?.[at % pageSize] ?? null;
  };
}

/** What to ask instead of a question that finds nothing; `null` when nothing is near, and until it is known. */
export function useSuggestion({ question, on }: Found): Suggestion | null {
  const nearest = useQuery({
    queryKey: ['library', 'search-suggest', question, on] as const,
    queryFn: () => ask('search.suggest', { ...question, on }),
  });
  return nearest.data?.suggestion ?? null;
}

/** Options of all places of one document that is found. */
export function placesOptions({ query, widen }: Pick<Question, 'query' | 'widen'>, documentId: string) {
  return {
    queryKey: ['library', 'search-document', query, widen, documentId] as const,
    queryFn: () => ask('search.document', { query, widen, documentId }),
  };
}

export interface FoundPlace {
  readonly hits: DocumentHits;
  /** `null` for a document that is found as a whole. */
  readonly snippet: Snippet | null;
}

/** The document and place that are selected; `null` until they have come. */
export function usePlace(found: Found, selected: Selected | null): FoundPlace | null {
  const { question, on } = found;
  const page = Math.floor((selected?.at ?? 0) / pageSize);
  const answer = useQuery({ ...pageOptions(question, on, page), enabled: selected !== null }).data?.answer;
  const hits = selected === null ? undefined : answer?.hits[selected.at % pageSize];
  const isExpanded = useSearch((state) => state.expanded.some(({ at }) => at === selected?.at));
  const all = useQuery({
    ...placesOptions(question, hits?.documentId ?? ''),
    enabled: hits !== undefined && isExpanded,
  }).data;
  if (!hits || selected === null) return null;
  const places = (isExpanded && all) || hits.snippets;
  return { hits, snippet: places[Math.min(selected.index, places.length - 1)] ?? null };
}

/** All places of the documents that are expanded, by their place in the results. */
export function useAllPlaces(
  question: Question,
  expanded: readonly Expanded[],
): ReadonlyMap<number, readonly Snippet[]> {
  return useQueries({
    queries: expanded.map(({ documentId }) => placesOptions(question, documentId)),
    combine: useCallback(
      (answers: readonly { readonly data: readonly Snippet[] | undefined }[]) => {
        const found = new Map<number, readonly Snippet[]>();
        expanded.forEach(({ at }, index) => {
          const places = answers[index]?.data;
          if (places) found.set(at, places);
        });
        return found;
      },
      [expanded],
    ),
  });
}

export interface AloneCount {
  readonly query: string;
  /** `null` until it is known. */
  readonly places: number | null;
}

/** How often each of several queries is found alone: what to offer when nothing holds them all. */
export function useAloneCounts(question: Question, queries: readonly string[]): readonly AloneCount[] {
  const on = useOnDay((state) => state.day);
  return useQueries({
    queries: queries.map((query) => ({
      queryKey: ['library', 'search-count', query, question.scope, question.widen, on] as const,
      queryFn: () => ask('search.run', { ...question, query, choice: noChoice, on, offset: 0, limit: 1 }),
    })),
    combine: (answers) =>
      answers.map(({ data }, index) => ({ query: queries[index] ?? '', places: data?.all.places ?? null })),
  });
}
