import type { TextStream } from '../text-stream.ts';
import { type FoundMark, type Pattern, searchMarks } from './search-marks.ts';
import type { Sought } from './sought.ts';
import { type Weighed, weigh } from './weigh.ts';
import { windowsFor } from './windows.ts';

/** How much of the quote, from each end, is looked for together with its surroundings. */
const lookedFor = 48;

/**
 * Places where words like the quote's stand, the likeliest first. Both ends are looked for by themselves, so that it
 * makes no difference how much was put in or struck out between them.
 */
export function likePlaces(sought: Sought, stream: TextStream): Weighed[] {
  const { prefix, quote, suffix } = sought;
  const head: Pattern = { words: prefix + (quote + suffix).slice(0, lookedFor), mark: prefix.length };
  const before = (prefix + quote).slice(-lookedFor);
  const tail: Pattern = { words: before + suffix, mark: before.length };
  const places = new Map<string, Weighed>();
  for (const window of windowsFor(sought, stream)) {
    const starts = searchMarks(stream.text, head, window);
    const ends = starts.length === 0 ? [] : searchMarks(stream.text, tail, window);
    for (const start of starts) {
      for (const end of ends) {
        const place = placeOf(sought, stream, start, end);
        if (place !== null) places.set(`${place.start} ${place.end}`, place);
      }
    }
  }
  return [...places.values()].sort((one, other) => other.weight - one.weight);
}

/** Weighed, each difference counting against it; `null` when no quote of a like length can stand there. */
function placeOf(sought: Sought, stream: TextStream, start: FoundMark, end: FoundMark): Weighed | null {
  const length = end.at - start.at;
  const then = sought.quote.length;
  if (length <= 0 || length < then / 3 || length > 3 * then + 200) return null;
  const weighed = weigh(sought, stream, { start: start.at, end: end.at });
  const errors = start.errors + end.errors;
  return { ...weighed, words: Math.max(0, then - errors), weight: weighed.weight - errors };
}
