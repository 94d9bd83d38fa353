import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { ContentsSection } from '../../preload/contract.ts';
import { libraryQueries } from '../bridge/queries.ts';
import { useOnDay } from '../validity/on-day.ts';
import { isTold } from '../validity/told-states.ts';
import { useStateChoice } from './state-choice.ts';

/** The states of the papers in the contents: those to be told of, and whether the chosen filter shows them. */
export function useStateMarks(sections: ReadonlyMap<string, readonly ContentsSection[]>) {
  const day = useOnDay((state) => state.day);
  const only = useStateChoice((choice) => choice.state);
  const ids = useMemo(() => papersIn(sections), [sections]);
  const states = useQuery({
    ...libraryQueries.states(ids, day),
    enabled: ids.length > 0,
    placeholderData: keepPreviousData,
  }).data;
  return useMemo(() => {
    const known = new Map(Object.entries(states ?? {}));
    return {
      marks: new Map([...known].filter(([, state]) => isTold(state))),
      shows: (documentId: string) => only === null || known.get(documentId) === only,
    };
  }, [states, only]);
}

function papersIn(sections: ReadonlyMap<string, readonly ContentsSection[]>): string[] {
  const entries = [...sections.values()].flat().flatMap((section) => section.entries);
  return entries.flatMap(({ documentId, kind }) =>
    kind === 'document' && documentId !== null ? [documentId] : [],
  );
}
