import { useEffect } from 'react';
import { useFound } from '../find/found.ts';
import { bringIntoView, viewOf } from './bring-into-view.ts';
import { firstBelow } from './nearest.ts';
import { rangesOf } from './paint.ts';
import type { Stretch, TextMap } from './text-map.ts';

export interface Hits {
  readonly hits: readonly Stretch[];
  readonly current: number | null;
}

/** What the find bar found in this document, `null` while it is closed. The text follows from hit to hit. */
export function useFoundHits(documentId: string, root: HTMLElement, map: TextMap<Node> | null): Hits | null {
  const { documentId: searched, hits, current, goTo, left } = useFound();
  const active = searched === documentId;

  useEffect(() => {
    if (!active || !map || current !== null || hits.length === 0) return;
    const { top } = viewOf(root).getBoundingClientRect();
    goTo(firstBelow(hits.length, (index) => topOf(map, hits[index]), top));
  }, [active, map, root, hits, current, goTo]);

  useEffect(() => {
    const hit = active && current !== null ? hits[current] : undefined;
    return map && hit ? bringIntoView(viewOf(root), rangesOf(map, hit)) : undefined;
  }, [active, map, root, hits, current]);

  useEffect(() => {
    if (map && left) select(rangesOf(map, left));
  }, [map, left]);

  return active ? { hits, current } : null;
}

function topOf(map: TextMap<Node>, hit: Stretch | undefined): number {
  const first = hit && rangesOf(map, hit)[0];
  return first ? first.getBoundingClientRect().top : 0;
}

/** Selects the words, as browsers do when their find bar closes: so they can be marked or copied by keyboard. */
function select(words: readonly Range[]): void {
  const [first] = words;
  const last = words.at(-1);
  if (!first || !last) return;
  document
    .getSelection()
    ?.setBaseAndExtent(first.startContainer, first.startOffset, last.endContainer, last.endOffset);
}
