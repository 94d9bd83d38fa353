/**
 * Postings are cut into segments by id, so that adding or removing an issue rewrites rows of its own segment only. A
 * row's key holds the gram's code and the segment; within the row, ids are offsets from the segment's first id.
 */

/** Ids 0–32767 are segment 0, and so on: about fifty issues. */
const segmentSize = 2 ** 15;
/** Room for 134 million ids; `code * segments + segment` stays below 2⁴⁴ and so exact as a number. */
const segments = 2 ** 12;

export function keyOf(code: number, segment: number): number {
  return code * segments + segment;
}

/** First and last possible key of a gram. */
export function keysOf(code: number): readonly [first: number, last: number] {
  return [keyOf(code, 0), keyOf(code, segments - 1)];
}

export function segmentOf(key: number): number {
  return key % segments;
}

export function idsIn(segment: number, offsets: readonly number[]): number[] {
  return offsets.map((offset) => segment * segmentSize + offset);
}

/**
 * Splits ascending ids into segments: segment → offsets, both ascending.
 *
 * @throws RangeError for an id beyond the last segment.
 */
export function bySegment(ids: readonly number[]): Map<number, number[]> {
  const parts = new Map<number, number[]>();
  for (const id of ids) {
    const segment = Math.floor(id / segmentSize);
    if (segment >= segments) throw new RangeError(`id ${id} is beyond the index`);
    const offsets = parts.get(segment);
    if (offsets === undefined) parts.set(segment, [id % segmentSize]);
    else offsets.push(id % segmentSize);
  }
  return parts;
}
