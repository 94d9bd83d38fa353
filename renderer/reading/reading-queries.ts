import { keepPreviousData, type QueryClient, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { ListedDocument } from '../../preload/contract.ts';
import { ask } from '../bridge/ask.ts';

/** The answers about the reading list and what was read lie under it. */
const readingKey = ['reading'] as const;
export const listKey = [...readingKey, 'list'] as const;

const nothing: readonly ListedDocument[] = [];

/** After a place was saved, or the library changed: forgets what was told of them before. */
export function refreshReading(queries: QueryClient): Promise<void> {
  return queries.invalidateQueries({ queryKey: readingKey });
}

export function useReadingList() {
  return useQuery({ queryKey: listKey, queryFn: () => ask('reading.list', {}) });
}

/** The document as it stands on the list; `null` when it does not, or that is not known yet. */
export function useListed(documentId: string): ListedDocument | null {
  const { data = nothing } = useReadingList();
  return data.find((item) => item.documentId === documentId) ?? null;
}

/** So many are remembered as read last. */
const recentOnes = 30;

export function useRecent() {
  return useQuery({
    queryKey: [...readingKey, 'recent'],
    queryFn: () => ask('reading.recent', { limit: recentOnes }),
  });
}

/** Which of these documents were ever opened; `undefined` until that is known. */
export function useOpened(documentIds: readonly string[]): ReadonlySet<string> | undefined {
  const { data } = useQuery({
    queryKey: [...readingKey, 'opened', documentIds],
    queryFn: () => ask('reading.opened', { documentIds }),
    enabled: documentIds.length > 0,
    placeholderData: keepPreviousData,
  });
  return useMemo(() => data && new Set(data), [data]);
}
