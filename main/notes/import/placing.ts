import type { NoteAnchor } from '../../../preload/contract-notes.ts';
import { anchorAt } from '../anchoring/index.ts';
import type { ForeignQuote } from '../formats/read-note.ts';
import type { TextStream } from '../text-stream.ts';
import { comparable } from '../text-stream.ts';

/** A document that a quote is looked for in. */
export interface Candidate {
  readonly documentId: string;
  readonly stream: TextStream;
}

export type Placing =
  | { readonly state: 'placed'; readonly documentId: string; readonly anchor: NoteAnchor }
  /** How many places admit of it. */
  | { readonly state: 'unplaced'; readonly places: number };

interface Place {
  readonly candidate: Candidate;
  readonly start: number;
  readonly end: number;
}

/**
 * Finds the one place where the words of another program's note stand, letter for letter as far as folding tells letters
 * apart. Of several places the one is taken that has also the words around it; when that is not just one, none is.
 */
export function placeQuote(quote: ForeignQuote, candidates: readonly Candidate[]): Placing {
  for (const words of readingsOf(quote.exact)) {
    const places = candidates.flatMap((candidate) => placesIn(candidate, words));
    if (places.length === 0) continue;
    const [place, ...others] = places.length === 1 ? places : places.filter((each) => agrees(each, quote));
    if (place === undefined || others.length > 0) return { state: 'unplaced', places: places.length };
    return {
      state: 'placed',
      documentId: place.candidate.documentId,
      anchor: anchorAt(place.candidate.stream, place.start, place.end),
    };
  }
  return { state: 'unplaced', places: 0 };
}

/** Line ends of a page on the screen can be ends of paragraphs, or nothing at all. */
function readingsOf(exact: string): string[] {
  const words = exact.trim();
  const lines = words.split(/\s*\n\s*/u);
  const readings = [words, lines.join('\n'), lines.join('')].map(comparable);
  return [...new Set(readings)].filter((reading) => reading !== '');
}

function placesIn(candidate: Candidate, words: string): Place[] {
  return candidate.stream.placesOf(words).map((start) => ({ candidate, start, end: start + words.length }));
}

/** Whether the words around a place are those around the quote, white space aside. */
function agrees({ candidate: { stream }, start, end }: Place, { prefix, suffix }: ForeignQuote): boolean {
  const before = bare(stream.text.slice(Math.max(0, start - 4 * prefix.length), start));
  const behind = bare(stream.text.slice(end, end + 4 * suffix.length));
  return before.endsWith(bare(comparable(prefix))) && behind.startsWith(bare(comparable(suffix)));
}

function bare(text: string): string {
  return text.replaceAll(/\s/gu, '');
}
