import type { KeptAnchor, NoteState, TextPoint } from '../../../preload/contract.ts';
import type { TextStream } from '../text-stream.ts';
import { likePlaces } from './approximate.ts';
import { isDoubled } from './doubled.ts';
import { type Sought, soughtOf } from './sought.ts';
import { isLikely, isSure } from './verdict.ts';
import { type Place, type Weighed, weigh } from './weigh.ts';
import { oldSlot, windowsFor } from './windows.ts';

export type Resolution =
  | { readonly state: Exclude<NoteState, 'orphaned'>; readonly start: TextPoint; readonly end: TextPoint }
  | { readonly state: 'orphaned' };

const orphaned: Resolution = { state: 'orphaned' };

/**
 * Finds the words of a note in a document's present text (`null`: the document is not held).
 *
 * They are `in-place` or `moved` where they stand word for word in a place that admits no doubt; `to-check` where they,
 * or what is around them, changed and one place is clearly likelier than all others; else `orphaned`. Width, brackets,
 * quotes, case and traditional characters make no difference; block ends do.
 */
export function resolve(anchor: KeptAnchor, stream: TextStream | null): Resolution {
  const sought = soughtOf(anchor);
  if (stream === null || sought.quote === '') return orphaned;
  const unchanged = unchangedPlace(sought, stream);
  if (unchanged !== null) return standing(unchanged, sought, stream);

  const exact = exactPlaces(sought, stream);
  const [best, second = null] = exact;
  if (best === undefined || !isSure(sought, best, second)) {
    const like = likePlaces(sought, stream, windowsFor(sought, stream));
    const place = likeliestOf([...exact, ...like], sought, stream);
    return place === null ? orphaned : { state: 'to-check', ...pointsOf(place, stream) };
  }
  // Where words like the quote's stand between its old neighbours they may be its own, and this place another's.
  const still = placesLeftBehind(sought, stream, best);
  if (still.length === 0) return standing(best, sought, stream);
  return { state: 'to-check', ...pointsOf(likeliestOf(still, sought, stream) ?? best, stream) };
}

/** Where words like the quote's stand between its old neighbours, when the place that was found is not there. */
function placesLeftBehind(sought: Sought, stream: TextStream, place: Place): Weighed[] {
  const slot = oldSlot(sought, stream);
  if (slot === null || (place.start >= slot.from && place.end <= slot.to)) return [];
  return likePlaces(sought, stream, [slot]);
}

/** The one place that is clearly likelier than all others; `null` when none is. */
function likeliestOf(places: readonly Weighed[], sought: Sought, stream: TextStream): Weighed | null {
  const [best, second = null] = apart(byWeight(places), stream.text);
  return best !== undefined && isLikely(sought, best, second) ? best : null;
}

/** The quote's place when the whole text is as it was. */
function unchangedPlace({ context, quote }: Sought, stream: TextStream): Place | null {
  if (context === null || context.text !== stream.hash) return null;
  const { start, end } = context.position;
  return stream.text.slice(start, end) === quote ? context.position : null;
}

/** Where the quote stands word for word, the likeliest place first. */
function exactPlaces(sought: Sought, stream: TextStream): Weighed[] {
  const { length } = sought.quote;
  const starts = stream.placesOf(sought.quote);
  return byWeight(starts.map((start) => weigh(sought, stream, { start, end: start + length })));
}

function pointsOf({ start, end }: Place, stream: TextStream) {
  return { start: stream.pointAt(start), end: stream.pointAt(end) };
}

function standing(place: Place, sought: Sought, stream: TextStream): Resolution {
  const points = pointsOf(place, stream);
  const same = samePoint(points.start, sought.start.point) && samePoint(points.end, sought.end.point);
  return { state: same ? 'in-place' : 'moved', ...points };
}

function samePoint(one: TextPoint, other: TextPoint): boolean {
  return one.block === other.block && one.offset === other.offset;
}

function byWeight(places: readonly Weighed[]): Weighed[] {
  return places.toSorted((one, other) => other.weight - one.weight);
}

/** The likeliest, and the next of those that are not the same: its ends read otherwise, or its double beside it. */
function apart(places: readonly Weighed[], text: string): Weighed[] {
  const [best, ...others] = places;
  if (best === undefined) return [];
  const next = others.find(
    (place) => (place.end <= best.start || place.start >= best.end) && !isDoubled(text, best, place),
  );
  return next === undefined ? [best] : [best, next];
}
