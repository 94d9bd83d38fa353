import { bytesOf } from './bytes.ts';

/** The places of a pair, as gaps after -1. */
export interface PairList {
  /** As `gramCode` makes it. */
  readonly code: number;
  readonly places: Uint8Array;
}

const unitValues = 2 ** 16;

/** The lists of a file of postings (its form stands at `postingsOf`), codes ascending. */
export function readPairLists(base64: string, firstCode: number): PairList[] {
  const bytes = bytesOf(base64);
  const lists: PairList[] = [];
  let first = Math.floor(firstCode / unitValues);
  let at = 0;
  const next = (): number => {
    let byte = bytes[at++] ?? 0;
    let number = byte & 0x7f;
    for (let shift = 7; byte > 0x7f; shift += 7) {
      byte = bytes[at++] ?? 0;
      number |= (byte & 0x7f) << shift;
    }
    return number;
  };
  while (at < bytes.length) {
    first += next();
    const code = first * unitValues + next();
    const length = next();
    lists.push({ code, places: bytes.subarray(at, at + length) });
    at += length;
  }
  return lists;
}

/** The place of the first of ascending numbers that is not less than `least`; the length where all are. */
export function firstNotBelow(numbers: readonly number[], least: number): number {
  let [from, to] = [0, numbers.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((numbers[middle] ?? 0) < least) from = middle + 1;
    else to = middle;
  }
  return from;
}
