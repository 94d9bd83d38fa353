import type { NumberRow } from '../../../preload/contract-indexes.ts';

/** A line of the list: one number that was seen, or neighbours that were not. */
export interface NumberRun extends NumberRow {
  /** The last number of the run; the same as `number` where it is only one. */
  readonly to: number;
}

/** The numbers as lines: those not seen are told as runs. */
export function runsOf(numbers: readonly NumberRow[]): NumberRun[] {
  const runs: NumberRun[] = [];
  for (const row of numbers) {
    const last = runs.at(-1);
    if (last?.state === 'not-seen' && row.state === 'not-seen')
      runs[runs.length - 1] = { ...last, to: row.number };
    else runs.push({ ...row, to: row.number });
  }
  return runs;
}
