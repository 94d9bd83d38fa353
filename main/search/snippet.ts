import { occurrencesIn, type Range, withoutOverlap } from './marks.ts';

/** A stretch of a text around what was searched for. */
export interface Excerpt {
  /** The stretch, with … where it was cut. */
  readonly text: string;
  /** The terms' occurrences, as offsets into this `text`. */
  readonly marks: readonly Range[];
  /** The first of `marks` in the whole text's offsets: where a jump lands. Without any mark, the stretch's beginning. */
  readonly at: Range;
}

const ellipsis = '…';

/**
 * The stretch of at most `width` units (… not counted) in which the most of the folded `terms` stand, of such the one
 * with the most occurrences, of such the first.
 */
export function snippet(text: string, terms: readonly string[], width: number): Excerpt {
  const occurrences = occurrencesIn(text, terms);
  const [from, to] = stretch(text, densest(occurrences, width), width);
  const lead = from > 0 ? ellipsis : '';
  const marks = withoutOverlap(occurrences.flat())
    .filter(([start, end]) => start < to && end > from)
    .map(([start, end]): Range => [Math.max(start, from), Math.min(end, to)]);
  return {
    text: lead + text.slice(from, to) + (to < text.length ? ellipsis : ''),
    marks: marks.map(([start, end]) => [start - from + lead.length, end - from + lead.length]),
    at: marks[0] ?? [from, from],
  };
}

interface Occurrence {
  readonly term: number;
  readonly start: number;
  readonly end: number;
}

/** From the first to the last occurrence that one stretch of `width` can show; the text's beginning without any. */
function densest(occurrences: readonly (readonly Range[])[], width: number): Range {
  const all = occurrences
    .flatMap((ranges, term) => ranges.map(([start, end]): Occurrence => ({ term, start, end })))
    .sort((left, right) => left.start - right.start);
  let best: readonly Occurrence[] = [];
  for (const index of all.keys()) {
    const shown = shownFrom(all, index, width);
    const gain = termsOf(shown) - termsOf(best) || shown.length - best.length;
    if (gain > 0) best = shown;
  }
  return [best[0]?.start ?? 0, Math.max(0, ...best.map(({ end }) => end))];
}

/** What a stretch that begins at the occurrence `index` can show whole; that one itself in any case. */
function shownFrom(all: readonly Occurrence[], index: number, width: number): Occurrence[] {
  const from = all[index]?.start ?? 0;
  const shown: Occurrence[] = [];
  for (let at = index; at < all.length; at += 1) {
    const occurrence = all[at];
    if (occurrence === undefined || occurrence.start >= from + width) break;
    if (at === index || occurrence.end <= from + width) shown.push(occurrence);
  }
  return shown;
}

function termsOf(shown: readonly Occurrence[]): number {
  return new Set(shown.map(({ term }) => term)).size;
}

/** `width` units with `core` in their middle, moved so that they lie within the text and cut no surrogate pair. */
function stretch(text: string, core: Range, width: number): Range {
  if (text.length <= width) return [0, text.length];
  const spare = Math.max(0, width - (core[1] - core[0]));
  const from = Math.min(Math.max(0, core[0] - Math.floor(spare / 2)), text.length - width);
  return [behindPair(text, from), beforePair(text, from + width)];
}

function behindPair(text: string, at: number): number {
  return cutsPair(text, at) ? at + 1 : at;
}

function beforePair(text: string, at: number): number {
  return cutsPair(text, at) ? at - 1 : at;
}

function cutsPair(text: string, at: number): boolean {
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(Math.max(0, at - 1), at + 1));
}
