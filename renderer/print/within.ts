import type { Range } from '../../preload/contract.ts';
import type { Stretch } from '../marks/text-map.ts';

/** The whole of a text, however long. */
export const everything: Range = [0, Number.POSITIVE_INFINITY];

/**
 * What of the text at an address lies in a stretch; `null` for none.
 * @param addresses those of the document, in reading order
 */
export function rangesWithin(addresses: readonly string[], { start, end }: Stretch) {
  const order = new Map(addresses.map((address, index) => [address, index]));
  const first = order.get(start.block) ?? 0;
  const last = order.get(end.block) ?? addresses.length - 1;
  return (address: string): Range | null => {
    const index = order.get(address) ?? -1;
    if (index < first || index > last) return null;
    return [index === first ? start.offset : 0, index === last ? end.offset : Number.POSITIVE_INFINITY];
  };
}

/** What two ranges have in common; `null` for nothing. */
export function common(a: Range, b: Range): Range | null {
  const start = Math.max(a[0], b[0]);
  const end = Math.min(a[1], b[1]);
  return start < end ? [start, end] : null;
}
