/**
 * Postings are cut into segments by id, and lie in the file segment by segment: adding or removing an issue rewrites
 * pages of its own segment only. A row's key holds the segment and the gram's code; within the row, ids are offsets
 * from the segment's first id.
 */

/** Ids 0–32767 are segment 0, and so on: about fifty issues. */
const segmentSize = 2 ** 15;
/** Room for 134 million ids. */
const segments = 2 ** 12;
/** Codes are below it; keys stay below 2⁴⁴ and so exact as numbers. */
const codes = 2 ** 32;

export function keyOf(segment: number, code: number): number {
  return segment * codes + code;
}

export function segmentOf(key: number): number {
  return Math.floor(key / codes);
}

export function codeOf(key: number): number {
  return key % codes;
}

/** First and last possible key of a segment. */
export function keysOf(segment: number): readonly [first: number, last: number] {
  return [keyOf(segment, 0), keyOf(segment, codes - 1)];
}

/** The segment that an id is in, and its offset there. */
export function placeOf(id: number): { readonly segment: number; readonly offset: number } {
  return { segment: Math.floor(id / segmentSize), offset: id % segmentSize };
}

export function idOf(segment: number, offset: number): number {
  return segment * segmentSize + offset;
}

/**
 * Splits ascending ids into segments: segment → offsets, both ascending.
 *
 * @throws RangeError for an id beyond the last segment.
 */
export function bySegment(ids: readonly number[]): Map<number, number[]> {
  const parts = new Map<number, number[]>();
  for (const id of ids) {
    const { segment, offset } = placeOf(id);
    if (segment >= segments) throw new RangeError(`id ${id} is beyond the index`);
    const offsets = parts.get(segment);
    if (offsets === undefined) parts.set(segment, [offset]);
    else offsets.push(offset);
  }
  return parts;
}
