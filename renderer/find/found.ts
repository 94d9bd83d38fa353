import { create } from 'zustand';
import type { Stretch } from '../marks/text-map.ts';

/** What the find bar has found; the marks in the text follow it. */
export interface Found {
  /** The document that was searched, `null` while the bar is closed. */
  readonly documentId: string | null;
  readonly hits: readonly Stretch[];
  /** Index into `hits`; `null` until it is known which one stands nearest to what is being read. */
  readonly current: number | null;
  /** Where the bar was left: the words to select, as browsers do, so that they can be marked. */
  readonly left: Stretch | null;
  show(documentId: string, hits: readonly Stretch[]): void;
  goTo(index: number): void;
  step(by: 1 | -1): void;
  leave(): void;
}

export const useFound = create<Found>()((set) => ({
  documentId: null,
  hits: [],
  current: null,
  left: null,
  show: (documentId, hits) => set({ documentId, hits, current: null, left: null }),
  goTo: (current) => set({ current }),
  step: (by) => set(({ hits, current }) => ({ current: stepHit(hits.length, current, by) })),
  leave: () =>
    set(({ hits, current }) => ({
      documentId: null,
      hits: [],
      current: null,
      left: current === null ? null : (hits[current] ?? null),
    })),
}));

/** The hit after or before the current one, round the end to the beginning. `null` when there is none. */
export function stepHit(count: number, current: number | null, by: 1 | -1): number | null {
  if (count === 0) return null;
  if (current === null) return by === 1 ? 0 : count - 1;
  return (current + by + count) % count;
}
