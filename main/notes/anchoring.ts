import type { NoteAnchor, TextPoint } from '../../preload/contract.ts';
import { comparable, type TextStream } from './text-stream.ts';

export type Resolution =
  | { readonly state: 'in-place' | 'moved'; readonly start: TextPoint; readonly end: TextPoint }
  | { readonly state: 'lost' };

const lost: Resolution = { state: 'lost' };

/** A quote of so many units is known wherever it stands once; a shorter one needs a neighbour to confirm it. */
const tellingLength = 10;

/**
 * Finds the words of a note in a document's present text (`null`: the document is not held).
 *
 * They are `in-place` where they stand at their old position, `moved` where they stand in one other place that admits
 * no doubt, else `lost`: a note is never moved on a guess. Width, brackets, quotes, case and traditional characters
 * make no difference; block ends do.
 */
export function resolve(anchor: NoteAnchor, stream: TextStream | null): Resolution {
  const quote = comparable(anchor.quote);
  if (stream === null || quote === '') return lost;
  const start = stream.positionOf(anchor.start);
  const end = stream.positionOf(anchor.end);
  if (start !== null && end !== null && stream.text.slice(start, end) === quote) {
    return { state: 'in-place', start: anchor.start, end: anchor.end };
  }
  const at = onlyPlace(anchor, quote, stream);
  if (at === null) return lost;
  return { state: 'moved', start: stream.pointAt(at), end: stream.pointAt(at + quote.length) };
}

/**
 * The one place where the quote can be meant. A short quote that stands once may be another's: its own was struck out.
 * Of several places one counts when it alone has both neighbours as they were.
 */
function onlyPlace(anchor: NoteAnchor, quote: string, stream: TextStream): number | null {
  const prefix = comparable(anchor.prefix);
  const suffix = comparable(anchor.suffix);
  const places = stream.placesOf(quote).map((at) => ({
    at,
    neighbours:
      Number(stream.standsBefore(at, prefix)) + Number(stream.standsBehind(at + quote.length, suffix)),
  }));
  const needed = places.length > 1 ? 2 : quote.length < tellingLength ? 1 : 0;
  const [place, another] = places.filter(({ neighbours }) => neighbours >= needed);
  return place === undefined || another !== undefined ? null : place.at;
}
