import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { References } from '../../preload/contract.ts';
import type { ValidityState } from '../../preload/contract-validity.ts';
import { libraryQueries } from '../bridge/queries.ts';
import { useOnDay } from '../validity/on-day.ts';
import { otherHeld } from './groups.ts';

/** Gives the state of a reference's other document on the day that is looked at; `null` where it is not known. */
export function useOtherStates({ outgoing, incoming }: References) {
  const day = useOnDay((state) => state.day);
  const ids = useMemo(() => {
    const held = [
      ...outgoing.map((reference) => otherHeld(reference, 'outgoing')),
      ...incoming.map((reference) => otherHeld(reference, 'incoming')),
    ];
    return [...new Set(held.filter((id) => id !== null))];
  }, [outgoing, incoming]);
  const { data } = useQuery({ ...libraryQueries.states(ids, day), enabled: ids.length > 0 });
  return (documentId: string | null): ValidityState | null =>
    (documentId === null ? null : data?.[documentId]) ?? null;
}
