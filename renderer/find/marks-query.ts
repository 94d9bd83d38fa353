import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { ask } from '../bridge/ask.ts';
import { hitStretches } from '../marks/layers.ts';
import type { Stretch } from '../marks/text-map.ts';

const none: readonly Stretch[] = [];

/**
 * Every occurrence of the query's terms in one document, in reading order; nothing for an empty query, `null` until the
 * answer has come.
 */
export function useMarksOf(documentId: string, query: string): readonly Stretch[] | null {
  const answer = useQuery({
    queryKey: ['library', 'marks', documentId, query],
    queryFn: () => ask('search.marks', { query, documentId }),
    select: hitStretches,
    enabled: query !== '',
    placeholderData: keepPreviousData,
  });
  return query === '' ? none : (answer.data ?? null);
}
