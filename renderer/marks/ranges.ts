import type { Range } from '../../preload/contract.ts';

/** Sorted, without overlaps, inside `[0, length)`; empty ranges are dropped, touching ones become one. */
export function mergeRanges(ranges: readonly Range[], length: number): readonly Range[] {
  const merged: [number, number][] = [];
  const inside = ranges
    .map(([start, end]): [number, number] => [Math.max(0, start), Math.min(length, end)])
    .filter(([start, end]) => start < end)
    .sort((a, b) => a[0] - b[0]);
  for (const [start, end] of inside) {
    const last = merged.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}

export interface Piece {
  readonly start: number;
  readonly text: string;
  readonly marked: boolean;
}

/** Cuts a text at its marks; the pieces together are the text again. */
export function cutAtMarks(text: string, marks: readonly Range[]): readonly Piece[] {
  const pieces: Piece[] = [];
  const add = (start: number, end: number, marked: boolean): void => {
    if (start < end) pieces.push({ start, text: text.slice(start, end), marked });
  };
  let position = 0;
  for (const [start, end] of mergeRanges(marks, text.length)) {
    add(position, start, false);
    add(start, end, true);
    position = end;
  }
  add(position, text.length, false);
  return pieces;
}
