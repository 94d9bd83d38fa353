import type { Range } from '../../preload/contract.ts';
import type { NoteMark } from './note-marks.ts';

/** A stretch of a text that is set in one way, and the numbers of the notes that end with it. */
export interface PrintRun {
  readonly start: number;
  readonly text: string;
  readonly lead: boolean;
  /** Whether a note is on it. */
  readonly marked: boolean;
  readonly numbers: readonly number[];
}

/** Cuts what is printed of a text at the edges of its lead and of the words with notes; joined, the runs give it again. */
export function printRuns(
  text: string,
  [from, to]: Range,
  lead: Range | null,
  marks: readonly NoteMark[],
): PrintRun[] {
  const end = Math.min(to, text.length);
  const inner = [...(lead ?? []), ...marks.flatMap(({ range }) => range)].filter(
    (edge) => from < edge && edge < end,
  );
  const cuts = [...new Set([from, ...inner, end])].sort((one, other) => one - other);
  return cuts.slice(0, -1).map((start, index) => {
    const stop = cuts[index + 1] ?? end;
    const covers = ([first, last]: Range) => first <= start && start < last;
    return {
      start,
      text: text.slice(start, stop),
      lead: lead !== null && covers(lead),
      marked: marks.some(({ range }) => covers(range)),
      numbers: marks.filter(({ range, last }) => last && range[1] === stop).map(({ number }) => number),
    };
  });
}
