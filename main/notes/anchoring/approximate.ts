import type { TextStream } from '../text-stream.ts';
import { agreement, reversed } from './agreement.ts';
import { type FoundMark, type Pattern, searchMarks } from './search-marks.ts';
import type { Sought } from './sought.ts';
import { type Place, type Weighed, weigh } from './weigh.ts';
import type { Window } from './windows.ts';

/** How much of the quote, from each end, is looked for together with its surroundings. */
const lookedFor = 48;

/**
 * Places where words like the quote's stand. Both ends are looked for by themselves, so that it makes no difference how
 * much was put in or struck out between them; where one is not to be found, the other shows as much as follows it.
 */
export function likePlaces(sought: Sought, stream: TextStream, windows: readonly Window[]): Weighed[] {
  const { quote, start, end } = sought;
  const prefix = reversed(start.outside);
  const head: Pattern = { words: prefix + (quote + end.outside).slice(0, lookedFor), mark: prefix.length };
  const before = (prefix + quote).slice(-lookedFor);
  const tail: Pattern = { words: before + end.outside, mark: before.length };
  const places = new Map<string, Place>();
  const add = (place: Place | null): void => {
    if (place !== null && place.start < place.end) places.set(`${place.start} ${place.end}`, place);
  };
  for (const window of windows) {
    const starts = searchMarks(stream.text, head, window);
    const ends = searchMarks(stream.text, tail, window);
    for (const first of starts) {
      for (const last of ends) add(between(quote, first, last));
      add(following(quote, stream, first));
    }
    for (const last of ends) add(leading(quote, stream, last));
  }
  return [...places.values()].map((place) => weigh(sought, stream, place));
}

/** `null` when no quote of a like length can stand there. */
function between(quote: string, { at: start }: FoundMark, { at: end }: FoundMark): Place | null {
  const length = end - start;
  return length < quote.length / 3 || length > 3 * quote.length + 200 ? null : { start, end };
}

function following(quote: string, { text }: TextStream, { at }: FoundMark): Place | null {
  const { extent } = agreement(text, at, 1, quote);
  return 3 * extent < quote.length ? null : { start: at, end: Math.min(at + extent, text.length) };
}

function leading(quote: string, { text }: TextStream, { at }: FoundMark): Place | null {
  const { extent } = agreement(text, at, -1, reversed(quote));
  return 3 * extent < quote.length ? null : { start: Math.max(0, at - extent), end: at };
}
