/**
 * Ascending whole numbers as the gaps between them, each gap in groups of seven bits, lowest first, with the eighth bit
 * set on all groups but its last (LEB128). A gap is nearly always one byte. Appending needs only the last number.
 */

/** The bytes of `numbers`, which ascend and are all greater than `previous`. */
export function encodeGaps(numbers: readonly number[], previous: number): Uint8Array {
  const bytes: number[] = [];
  let last = previous;
  for (const number of numbers) {
    let gap = number - last;
    last = number;
    while (gap > 0x7f) {
      bytes.push((gap & 0x7f) | 0x80);
      gap >>>= 7;
    }
    bytes.push(gap);
  }
  return Uint8Array.from(bytes);
}

/** The numbers behind `bytes`, which were encoded after `previous`. */
export function decodeGaps(bytes: Uint8Array, previous: number): number[] {
  const numbers: number[] = [];
  let last = previous;
  let gap = 0;
  let shift = 0;
  for (const byte of bytes) {
    gap |= (byte & 0x7f) << shift;
    if (byte > 0x7f) {
      shift += 7;
      continue;
    }
    last += gap;
    numbers.push(last);
    gap = 0;
    shift = 0;
  }
  return numbers;
}
