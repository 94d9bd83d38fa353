/**
 * Ascending whole numbers as the gaps between them, each gap in groups of seven bits, lowest first, with the eighth bit
 * set on all groups but its last (LEB128). A gap is nearly always one byte. Appending needs only the last number.
 */

/** Enough for a gap below 2²⁸. */
const longestGap = 4;

/** The bytes of `numbers`, which ascend and are all greater than `previous`. */
export function encodeGaps(numbers: readonly number[], previous: number): Uint8Array {
  const bytes = new Uint8Array(numbers.length * longestGap);
  let length = 0;
  let last = previous;
  for (const number of numbers) {
    length = writeGap(bytes, length, number - last);
    last = number;
  }
  return bytes.subarray(0, length);
}

/** The numbers behind `bytes`, which were encoded after `previous`. */
export function decodeGaps(bytes: Uint8Array, previous: number): number[] {
  const numbers: number[] = [];
  let last = previous;
  for (let at = 0; at < bytes.length; ) {
    let byte = bytes[at++] ?? 0;
    let gap = byte & 0x7f;
    for (let shift = 7; byte > 0x7f && at < bytes.length; shift += 7) {
      byte = bytes[at++] ?? 0;
      gap |= (byte & 0x7f) << shift;
    }
    last += gap;
    numbers.push(last);
  }
  return numbers;
}

/**
 * Those of `numbers`, which ascend, that are also behind `bytes`, which were encoded after `previous`: decoded no further
 * than needed, and into no list.
 */
export function commonWithGaps(numbers: readonly number[], bytes: Uint8Array, previous: number): number[] {
  const common: number[] = [];
  let last = previous;
  let at = 0;
  for (const number of numbers) {
    while (last < number && at < bytes.length) {
      let byte = bytes[at++] ?? 0;
      let gap = byte & 0x7f;
      for (let shift = 7; byte > 0x7f && at < bytes.length; shift += 7) {
        byte = bytes[at++] ?? 0;
        gap |= (byte & 0x7f) << shift;
      }
      last += gap;
    }
    if (last === number) common.push(number);
    if (last < number) break;
  }
  return common;
}

/** Packed numbers, and the greatest of them: -1 for none. */
export interface Packed {
  readonly bytes: Uint8Array;
  readonly last: number;
}

/** `bytes`, which were encoded after -1, without the numbers in `gone`. */
export function withoutNumbers(bytes: Uint8Array, gone: ReadonlySet<number>): Packed {
  // Two gaps in one never take more bytes than both.
  const kept = new Uint8Array(bytes.length);
  let length = 0;
  let last = -1;
  for (const number of decodeGaps(bytes, -1)) {
    if (gone.has(number)) continue;
    length = writeGap(kept, length, number - last);
    last = number;
  }
  return { bytes: kept.subarray(0, length), last };
}

/** Gives where the next gap goes. */
function writeGap(bytes: Uint8Array, at: number, gap: number): number {
  let next = at;
  let rest = gap;
  for (; rest > 0x7f; rest >>>= 7) bytes[next++] = (rest & 0x7f) | 0x80;
  bytes[next++] = rest;
  return next;
}
