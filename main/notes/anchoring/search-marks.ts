import search from 'approx-string-match';
import { alignedStart } from './align.ts';
import type { Window } from './windows.ts';

/** Words around one end of the quote, and where among them that end is. */
export interface Pattern {
  readonly words: string;
  readonly mark: number;
}

/** Where a pattern's mark may be. */
export interface FoundMark {
  readonly at: number;
  /** Differences between the pattern and the text there. */
  readonly errors: number;
}

/** How far the words around the quote can reach out of where it is looked for. */
const margin = 40;

/** How many places of the same pattern are told apart. */
const mostPlaces = 4;

/** The best places of a pattern in a stretch of text, and the next best beside them, the best first. */
export function searchMarks(text: string, { words, mark }: Pattern, window: Window): FoundMark[] {
  const bound = Math.floor(words.length * window.tolerance);
  const found: FoundMark[] = [];
  const open: (readonly [from: number, to: number])[] = [
    [Math.max(0, window.from - margin), Math.min(text.length, window.to + margin)],
  ];
  while (found.length < mostPlaces) {
    const stretch = open.pop();
    if (stretch === undefined) break;
    const [from, to] = stretch;
    const [match] = search(text.slice(from, to), words, bound);
    if (match === undefined) continue;
    const start = from + match.start;
    const end = from + match.end;
    const at = start + alignedStart(text.slice(start, end), words, mark);
    if (at >= window.from && at <= window.to) found.push({ at, errors: match.errors });
    // What is left on both sides is looked through for the runner-up.
    open.unshift([from, start], [end, to]);
  }
  return found.sort((one, other) => one.errors - other.errors);
}
