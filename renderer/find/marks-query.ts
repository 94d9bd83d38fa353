import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { ask } from '../bridge/ask.ts';
import { hitStretches } from '../marks/layers.ts';
import type { Stretch } from '../marks/text-map.ts';
import type { Marked } from '../search/search-store.ts';

const none: readonly Stretch[] = [];

/**
 * Every occurrence in one document of what a query finds, in reading order; nothing for an empty query, `null` until the
 * answer has come.
 */
export function useMarksOf(documentId: string, { query, widen }: Marked): readonly Stretch[] | null {
  const answer = useQuery({
    queryKey: ['library', 'marks', documentId, query, widen],
    queryFn: () => ask('search.marks', { query, widen, documentId }),
    select: hitStretches,
    enabled: query !== '',
    placeholderData: keepPreviousData,
  });
  return query === '' ? none : (answer.data ?? null);
}
