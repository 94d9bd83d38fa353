import { useEffect, useState } from 'react';
import type { AnchoredNote } from '../../../preload/contract-notes.ts';
import type { TextMap } from '../text-map.ts';
import { blockAt } from './block-at.ts';

/** Blocks as far out of sight as half the view are near. */
const beyond = '50% 0px';

const none: ReadonlySet<string> = new Set();

/** The addresses of the blocks in sight, or nearly, that notes begin in: the others are not laid out, and not asked for. */
export function useNear(
  view: HTMLElement,
  map: TextMap<Node>,
  notes: readonly AnchoredNote[],
): ReadonlySet<string> {
  const [near, setNear] = useState(none);
  useEffect(() => {
    const addresses = new Map<Element, string>();
    for (const { anchor } of notes) {
      const block = blockAt(map, anchor.start.block);
      if (block) addresses.set(block, anchor.start.block);
    }
    const observer = new IntersectionObserver(
      (entries) =>
        setNear((before) => {
          const after = new Set(before);
          for (const { target, isIntersecting } of entries) {
            const address = addresses.get(target) ?? '';
            if (isIntersecting) after.add(address);
            else after.delete(address);
          }
          return after;
        }),
      { root: view, rootMargin: beyond },
    );
    for (const block of addresses.keys()) observer.observe(block);
    return () => observer.disconnect();
  }, [view, map, notes]);
  return near;
}
