import type { AnchoredNote, TextPoint } from '../../preload/contract.ts';

/**
 * The first of `count` hits that stands at or below a line, the first of all when none does. Hits are in reading order, so
 * only a few of their places are asked for: each can force the layout of text that is far away.
 */
export function firstBelow(count: number, topOf: (index: number) => number, line: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (topOf(middle) < line) low = middle + 1;
    else high = middle;
  }
  return low < count ? low : 0;
}

/**
 * The notes whose words hold a point, the one that begins last first: of marks inside each other the inner one is meant.
 * @param addresses in reading order
 */
export function notesAt(
  notes: readonly AnchoredNote[],
  addresses: readonly string[],
  point: TextPoint,
): readonly AnchoredNote[] {
  const order = new Map(addresses.map((address, index) => [address, index]));
  const compare = (a: TextPoint, b: TextPoint): number =>
    (order.get(a.block) ?? -1) - (order.get(b.block) ?? -1) || a.offset - b.offset;
  return notes
    .filter(({ state }) => state !== 'orphaned')
    .filter(({ anchor }) => compare(anchor.start, point) <= 0 && compare(point, anchor.end) <= 0)
    .sort((a, b) => compare(b.anchor.start, a.anchor.start));
}
