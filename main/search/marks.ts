import { fold } from './fold.ts';
import { readings } from './label-numbers.ts';

/** Half-open range of UTF-16 offsets. */
export type Range = readonly [start: number, end: number];

/**
 * Where the folded `terms` stand in `text`, in order and without overlap: occurrences that overlap become one stretch,
 * those that only touch stay apart.
 */
export function marksIn(text: string, terms: readonly string[]): Range[] {
  return withoutOverlap(occurrencesIn(text, terms).flat());
}

/** The occurrences of each term, in the terms' order; those of one term may overlap. */
export function occurrencesIn(text: string, terms: readonly string[]): Range[][] {
  const folded = fold(text);
  return terms.map((term) => readings(term).flatMap((reading) => occurrencesOf(folded, reading)));
}

function occurrencesOf(folded: string, reading: string): Range[] {
  const found: Range[] = [];
  if (reading === '') return found;
  for (let at = folded.indexOf(reading); at >= 0; at = folded.indexOf(reading, at + 1)) {
    found.push([at, at + reading.length]);
  }
  return found;
}

export function withoutOverlap(ranges: readonly Range[]): Range[] {
  const merged: Range[] = [];
  for (const range of ranges.toSorted(([left], [right]) => left - right)) {
    const before = merged.at(-1);
    if (before === undefined || range[0] >= before[1]) merged.push(range);
    else merged.splice(-1, 1, [before[0], Math.max(before[1], range[1])]);
  }
  return merged;
}
