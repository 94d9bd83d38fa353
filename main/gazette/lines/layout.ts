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
      lines.forEach((line, at) => widths.set(line.number, columnAt(lines, at)));
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

/** The width most of the neighbours share: the widest line within four that is no wider than a printed column. */
function columnAt(run: readonly Line[], at: number): number {
  let widest = 0;
  for (let near = Math.max(0, at - 4); near <= Math.min(run.length - 1, at + 4); near++) {
    const other = run[near];
    const width = other === undefined ? 0 : columns(other.text) + other.indent;
    if (width <= 60) widest = Math.max(widest, width);
  }
  return widest === 0 ? Number.POSITIVE_INFINITY : widest;
}
