import type { Range } from '../../preload/contract.ts';
import type { NoteMark } from './note-marks.ts';

/** A stretch of a text that is set in one way, and the numbers of the notes that end with it. */
export interface PrintRun {
  readonly start: number;
  readonly text: string;
  readonly lead: boolean;
  readonly numbers: readonly number[];
}

/** Cuts what is printed of a text at the end of its lead and where numbers of notes stand; joined, the runs give it again. */
export function printRuns(
  text: string,
  [from, to]: Range,
  lead: Range | null,
  marks: readonly NoteMark[],
): PrintRun[] {
  const within = marks.filter(({ offset }) => from < offset && offset <= to);
  const inner = [...(lead ?? []), ...within.map(({ offset }) => offset)].filter(
    (edge) => from < edge && edge < to,
  );
  const cuts = [...new Set([from, ...inner, to])].sort((one, other) => one - other);
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? to;
    return {
      start,
      text: text.slice(start, end),
      lead: lead !== null && lead[0] <= start && start < lead[1],
      numbers: within.filter(({ offset }) => offset === end).map(({ number }) => number),
    };
  });
}
