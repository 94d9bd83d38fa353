import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { DocumentHits, Snippet } from '../../preload/contract.ts';
import { showFailure } from '../ui/show-failure.ts';
import type { Question } from './question.ts';
import { placesOptions } from './search-queries.ts';
import { useSearch } from './search-store.ts';

interface Expanding {
  /** Shows every place of a document; the place that was selected stays so. */
  expand(at: number, hits: DocumentHits): Promise<void>;
  collapse(at: number, hits: DocumentHits): void;
}

/** Expands and collapses documents of the results. */
export function useExpanding(question: Question): Expanding {
  const queries = useQueryClient();
  return useMemo(
    () => ({
      async expand(at, hits) {
        const { documentId, snippets } = hits;
        try {
          const all = await queries.fetchQuery(placesOptions(question, documentId));
          const { selected, expanded } = useSearch.getState();
          if (expanded.some((each) => each.at === at)) return;
          // Meanwhile something else may be asked.
          if (useSearch.getState().question.query.trim() !== question.query || all.length === 0) return;
          const block =
            selected?.at === at
              ? snippets[Math.min(selected.index, snippets.length - 1)]?.block
              : snippets[0]?.block;
          useSearch.getState().expand({ at, documentId }, { at, index: indexIn(all, block) });
        } catch (error) {
          showFailure(error);
        }
      },
      collapse(at, { documentId, snippets }) {
        const { selected } = useSearch.getState();
        const all = queries.getQueryData<readonly Snippet[]>(placesOptions(question, documentId).queryKey);
        const block = selected?.at === at ? all?.[selected.index]?.block : undefined;
        useSearch.getState().collapse({ at, documentId }, { at, index: indexIn(snippets, block) });
      },
    }),
    [queries, question],
  );
}

function indexIn(places: readonly { readonly block: string }[], block: string | undefined): number {
  return Math.max(
    0,
    places.findIndex((place) => place.block === block),
  );
}
