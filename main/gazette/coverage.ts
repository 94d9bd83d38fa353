import { rawLines } from './lines/lines.ts';
import type { Coverage, LineRange } from './parsed-issue.ts';
import { countInk } from './text/fold.ts';

/**
 * Counts what of the source ended in exactly one place. `placements` are the line numbers of everything the issue was
 * cut into; a line named twice counts as lost, like one never named.
 */
export function measureCoverage(source: string, placements: Iterable<readonly number[]>): Coverage {
  const times = new Map<number, number>();
  for (const lines of placements) for (const line of lines) times.set(line, (times.get(line) ?? 0) + 1);
  let sourceChars = 0;
  let placedChars = 0;
  const unplaced: LineRange[] = [];
  rawLines(source).forEach((raw, at) => {
    const ink = countInk(raw);
    if (ink === 0) return;
    sourceChars += ink;
    if (times.get(at + 1) === 1) placedChars += ink;
    else extend(unplaced, at + 1);
  });
  return { sourceChars, placedChars, unplaced };
}

function extend(ranges: LineRange[], line: number): void {
  const last = ranges.at(-1);
  if (last !== undefined && last[1] === line - 1) ranges[ranges.length - 1] = [last[0], line];
  else ranges.push([line, line]);
}
