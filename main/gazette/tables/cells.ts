import type { Line } from '../lines/lines.ts';
import { isTabbed } from '../lines/lines.ts';
import { columns } from '../text/fold.ts';
import type { Row } from './row.ts';
import { readSpaced } from './spaced.ts';

export type { Row } from './row.ts';

/** The cells of a row parted by tabs; an empty cell is kept. */
function readRow(line: Line): Row {
  return { line: line.number, cells: line.raw.split('\t').map((cell) => cell.trim()) };
}

/**
 * Cells of a row that is aligned by runs of blanks, or parted by bars; `null` for running text. A row that begins far
 * in and lacks cells has its first ones empty.
 */
function alignedCells(line: Line, width: number): readonly string[] | null {
  if (isTabbed(line)) return null;
  if (/[|｜│┃]/.test(line.text)) {
    const cells = line.text.replace(/^[|｜│┃]|[|｜│┃]$/g, '').split(/[|｜│┃]/);
    return cells.length >= 3 ? cells.map((cell) => cell.trim()) : null;
  }
  if (/[。;!?]$/.test(line.folded) || line.text.length > 120) return null;
  const cells = line.text.split(/(?:[ \u00a0]{2,}|\u3000{2,}|[ \u3000]{3,})/);
  const indented = line.indent >= 6 && cells.length >= 2 && cells.length < width;
  const full = indented ? [...Array<string>(width - cells.length).fill(''), ...cells] : cells;
  return full.length >= 3 ? full.map((cell) => cell.trim()) : null;
}

/** Rows of a table beginning at a line, with the index behind them; `null` when no table begins there. */
export function readRows(lines: readonly Line[], from: number): { rows: Row[]; end: number } | null {
  const first = lines[from];
  if (first === undefined) return null;
  if (isTabbed(first)) return readTabbed(lines, from);
  return readAligned(lines, from) ?? readSpaced(lines, from);
}

function readTabbed(lines: readonly Line[], from: number): { rows: Row[]; end: number } | null {
  const run: Line[] = [];
  for (let at = from; at < lines.length; at++) {
    const line = lines[at];
    if (line === undefined || !isTabbed(line)) break;
    run.push(line);
  }
  const together = standingTogether(run);
  const rows = together.map(readRow);
  const at = from + together.length;
  return rows.length >= 2 || rows.some((row) => row.cells.length >= 3) ? { rows, end: at } : null;
}

/**
 * The rows up to the first gap that is wider than the usual one: none where any two stand close, else the narrowest, as in
 * a text with a blank line behind every line.
 */
function standingTogether(run: readonly Line[]): readonly Line[] {
  const usual = run.slice(1).reduce((least, line) => Math.min(least, line.gap), Number.POSITIVE_INFINITY);
  const gap = run.findIndex((line, at) => at > 0 && line.gap > usual);
  return gap < 0 ? run : run.slice(0, gap);
}

/**
 * Rows aligned by blanks count as a table when at least three stand together and most have the same number of cells.
 */
function readAligned(lines: readonly Line[], from: number): { rows: Row[]; end: number } | null {
  const run: Line[] = [];
  const read: Row[] = [];
  let widest = 0;
  for (let at = from; at < lines.length; at++) {
    const line = lines[at];
    const cells = line === undefined ? null : alignedCells(line, widest);
    if (line === undefined || cells === null) break;
    widest = Math.max(widest, cells.length);
    run.push(line);
    read.push({ line: line.number, cells });
  }
  const rows = read.slice(0, standingTogether(run).length);
  const at = from + rows.length;
  const width = usualWidth(rows);
  const usual = rows.filter((row) => row.cells.length === width).length;
  if (rows.length < 3 || usual * 2 <= rows.length) return null;
  return { rows: layUnder(rows, lines[from], lines[from + 1], width), end: at };
}

function usualWidth(rows: readonly Row[]): number {
  const counts = new Map<number, number>();
  for (const { cells } of rows) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

/** Two header rows aligned by blanks: a wide cell of the upper one begins the columns it is printed above. */
function layUnder(rows: Row[], top: Line | undefined, below: Line | undefined, width: number): Row[] {
  const [upper, lower, ...data] = rows;
  if (upper === undefined || lower === undefined || top === undefined || below === undefined) return rows;
  const open = width - lower.cells.length;
  if (below.indent < 6 || open < 1 || upper.cells.length >= width || upper.cells.length <= open) return rows;
  const places = startsOf(below, lower.cells);
  const cells = [...upper.cells.slice(0, open), ...Array<string>(width - open).fill('')];
  const starts = startsOf(top, upper.cells);
  for (let at = open; at < upper.cells.length; at++) {
    const nearest = places.reduce((best, place, index) => {
      const start = starts[at] ?? 0;
      return Math.abs(place - start) < Math.abs((places[best] ?? 0) - start) ? index : best;
    }, 0);
    if (cells[open + nearest] !== '') return rows;
    cells[open + nearest] = upper.cells[at] ?? '';
  }
  const filled = [...Array<string>(open).fill(''), ...lower.cells];
  return [{ line: upper.line, cells }, { line: lower.line, cells: filled }, ...data];
}

/** Half-width column at which each cell is printed. */
function startsOf(line: Line, cells: readonly string[]): number[] {
  let from = 0;
  return cells.map((cell) => {
    const at = line.text.indexOf(cell, from);
    from = at + cell.length;
    return line.indent + columns(line.text.slice(0, at));
  });
}
