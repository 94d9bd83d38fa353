import { useEffect, useState } from 'react';
import { useNavigation } from '../app/navigation.ts';
import { stepHit } from '../find/found.ts';
import { useMarksOf } from '../find/marks-query.ts';
import { type Marked, useSearch } from '../search/search-store.ts';
import { bringIntoView, viewOf } from './bring-into-view.ts';
import { rangesOf } from './paint.ts';
import type { Stretch, TextMap } from './text-map.ts';
import type { Hits } from './use-found-hits.ts';

export interface SearchHits extends Hits {
  /** The words searched for; empty when no search led to the document. */
  readonly query: string;
  step(by: 1 | -1): void;
  goTo(index: number): void;
}

const none: readonly Stretch[] = [];
const nothing: Marked = { query: '', widen: [] };

/** The hits of the search that led to this document; the one that was chosen in the results is the current one. */
export function useSearchHits(documentId: string, root: HTMLElement, map: TextMap<Node> | null): SearchHits {
  const marked = useSearch((state) => state.marking[documentId]) ?? nothing;
  const hits = useMarksOf(documentId, marked) ?? none;
  const target = useNavigation((state) => (state.documentId === documentId ? state.target : null));
  const [stepped, setStepped] = useState<{ readonly to: number; readonly target: typeof target } | null>(
    null,
  );

  const landed = hits.findIndex(
    ({ start }) => start.block === target?.block && start.offset === target.range?.[0],
  );
  const arrivedAt = landed < 0 ? null : landed;
  const current = stepped?.target === target ? (stepped?.to ?? arrivedAt) : arrivedAt;

  useEffect(() => {
    const hit = stepped === null ? undefined : hits[stepped.to];
    return map && hit ? bringIntoView(viewOf(root), rangesOf(map, hit)) : undefined;
  }, [map, root, hits, stepped]);

  const goTo = (to: number): void => setStepped({ to, target });
  const step = (by: 1 | -1): void => {
    const to = stepHit(hits.length, current, by);
    if (to !== null) goTo(to);
  };
  return { query: marked.query, hits, current, step, goTo };
}
