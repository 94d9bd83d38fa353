import { columns } from '../text/fold.ts';
import type { Line } from './lines.ts';

/** How the issue is set, read off all its lines. */
export interface Layout {
  /** Paragraphs begin with an indent: a line without one goes on or stands apart. */
  readonly indented: boolean;
  /** Whether a line fills the column it is wrapped in, so that the text may run on below. */
  isFull(line: Line): boolean;
}

/** Reads the layout; wrapped stretches are runs of lines without blank ones, the widest of them gives their column. */
export function readLayout(lines: readonly Line[]): Layout {
  const indents = lines.filter((line) => line.indent >= 3 && !line.raw.includes('\t')).length;
  const widths = new Map<number, number>();
  let run: Line[] = [];
  const close = () => {
    if (run.length >= 2) {
      const lines = run;
      lines.forEach((line, at) => {
        widths.set(line.number, columnAt(lines, at));
      });
    }
    run = [];
  };
  for (const line of lines) {
    if (line.gap > 0) close();
    run.push(line);
  }
  close();
  return {
    indented: indents > lines.length * 0.25,
    isFull: (line) => {
      const width = widths.get(line.number);
      return width !== undefined && columns(line.text) + line.indent >= width - 3;
    },
  };
}

/** Narrowest column that running text is wrapped in, and the widest, in half-width columns. */
const narrowest = 26;
const widest = 64;

/**
 * The column a line is wrapped in: the width that it or a neighbour within four lines shares with another of them.
 * Lines that run on unwrapped are wider than any column and say nothing.
 */
function columnAt(run: readonly Line[], at: number): number {
  const near: number[] = [];
  for (const line of run.slice(Math.max(0, at - 4), at + 5)) {
    const width = columns(line.text) + line.indent;
    if (width >= narrowest && width <= widest) near.push(width);
  }
  near.sort((a, b) => b - a);
  const shared = near.find((width, index) => (near[index + 1] ?? 0) >= width - 3);
  // What runs on below in the same column is no wider than that column.
  const below = run[at + 1];
  if (shared === undefined || (below !== undefined && columns(below.text) + below.indent > shared + 3))
    return Number.POSITIVE_INFINITY;
  return shared;
}
