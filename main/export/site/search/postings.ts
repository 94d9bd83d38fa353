import { encodeGaps } from '../../../search/varint.ts';

/** All places of every pair of neighbours, cut into files. */
export interface Postings {
  /** The place at which each row begins. */
  readonly starts: readonly number[];
  readonly files: readonly PostingsFile[];
}

interface PostingsFile {
  /** The code of its first pair, as `gramCode` makes it. */
  readonly firstCode: number;
  /**
   * One list behind another, codes ascending: how far the first unit is from that of the list before (in the first list, 0),
   * the second unit, how many bytes follow, and these, the places as gaps after -1. Every number is packed like a gap.
   */
  readonly bytes: Uint8Array;
}

/** A file ends behind the list that makes it so long; no list is cut in two. */
const fileLength = 2 ** 16;
/** Gaps are packed in four groups of seven bits at most. */
const mostPlaces = 2 ** 28;
const unitValues = 2 ** 16;

/**
 * Where every character stands with the one behind it, in folded rows in their order. A row's last character stands
 * with 0, which no folded text holds. So every word is found by its pairs, and a single character by all pairs that it
 * begins. Takes about twelve bytes for each character while it works.
 *
 * @throws RangeError when there are more characters than places can be packed of: those of 2,600 issues, about.
 */
export function postingsOf(rows: readonly string[]): Postings {
  const length = rows.reduce((sum, row) => sum + row.length + 1, 0);
  if (length > mostPlaces) throw new RangeError(`${length} characters are too many for one site`);
  const units = new Uint16Array(length);
  const starts: number[] = [];
  let place = 0;
  for (const row of rows) {
    starts.push(place);
    for (let at = 0; at < row.length; at += 1) units[place + at] = row.charCodeAt(at);
    place += row.length + 1;
  }
  return { starts, files: filesOf(units, inOrder(units)) };
}

/** All places, by the pair that stands there, those of one pair ascending: sorted by its second unit, then by its first. */
function inOrder(units: Uint16Array): Uint32Array {
  const all = Uint32Array.from(units.keys());
  return sorted(
    sorted(all, (place) => units[place + 1] ?? 0),
    (place) => units[place] ?? 0,
  );
}

/** By counting, which keeps the order of equals. */
function sorted(places: Uint32Array, unitAt: (place: number) => number): Uint32Array {
  const next = new Uint32Array(unitValues + 1);
  for (const place of places) next[unitAt(place) + 1] = (next[unitAt(place) + 1] ?? 0) + 1;
  for (let unit = 0; unit < unitValues; unit += 1) next[unit + 1] = (next[unit + 1] ?? 0) + (next[unit] ?? 0);
  const into = new Uint32Array(places.length);
  for (const place of places) {
    const unit = unitAt(place);
    const at = next[unit] ?? 0;
    into[at] = place;
    next[unit] = at + 1;
  }
  return into;
}

interface PairList {
  readonly first: number;
  readonly second: number;
  readonly places: readonly number[];
}

function* pairLists(units: Uint16Array, places: Uint32Array): Generator<PairList> {
  // The places behind rows come first: nothing begins there.
  let from = places.findIndex((place) => units[place] !== 0);
  while (from >= 0 && from < places.length) {
    const [first, second] = pairAt(units, places[from]);
    let to = from + 1;
    for (; to < places.length; to += 1) {
      const [nextFirst, nextSecond] = pairAt(units, places[to]);
      if (nextFirst !== first || nextSecond !== second) break;
    }
    yield { first, second, places: [...places.subarray(from, to)] };
    from = to;
  }
}

function pairAt(units: Uint16Array, place = 0): readonly [first: number, second: number] {
  return [units[place] ?? 0, units[place + 1] ?? 0];
}

function filesOf(units: Uint16Array, places: Uint32Array): PostingsFile[] {
  const files: PostingsFile[] = [];
  let chunks: Uint8Array[] = [];
  let length = 0;
  let firstCode = 0;
  let before = 0;
  const end = (): void => {
    if (length > 0) files.push({ firstCode, bytes: Buffer.concat(chunks) });
    chunks = [];
    length = 0;
  };
  for (const { first, second, places: all } of pairLists(units, places)) {
    if (length === 0) {
      firstCode = first * unitValues + second;
      before = first;
    }
    const list = encodeGaps(all, -1);
    const head = packedEach([first - before, second, list.length]);
    chunks.push(head, list);
    length += head.length + list.length;
    before = first;
    if (length >= fileLength) end();
  }
  end();
  return files;
}

/** Numbers in any order, each as a gap. */
function packedEach(numbers: readonly number[]): Uint8Array {
  let sum = 0;
  const sums = numbers.map((number) => {
    sum += number;
    return sum;
  });
  return encodeGaps(sums, 0);
}
