import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { ValidityState } from '../../preload/contract.ts';
import { libraryQueries } from '../bridge/queries.ts';
import { useOnDay } from '../validity/on-day.ts';

/** The states of documents on the chosen day; `null` for what has none, or is not known yet. */
export function useStates(documentIds: readonly string[]): (documentId: string) => ValidityState | null {
  const day = useOnDay((state) => state.day);
  const { data } = useQuery({
    ...libraryQueries.states(documentIds, day),
    enabled: documentIds.length > 0,
    placeholderData: keepPreviousData,
  });
  return (documentId) => data?.[documentId] ?? null;
}
