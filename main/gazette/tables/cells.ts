import type { Line } from '../lines/lines.ts';
import { isTabbed } from '../lines/lines.ts';

/** One printed row. */
export interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

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
  return isTabbed(first) ? readTabbed(lines, from) : readAligned(lines, from);
}

function readTabbed(lines: readonly Line[], from: number): { rows: Row[]; end: number } | null {
  const rows: Row[] = [];
  let at = from;
  for (; at < lines.length; at++) {
    const line = lines[at];
    if (line === undefined || !isTabbed(line) || (at > from && line.gap > 0)) break;
    rows.push(readRow(line));
  }
  const widest = Math.max(...rows.map((row) => row.cells.length));
  return rows.length >= 2 || widest >= 3 ? { rows, end: at } : null;
}

/** Rows aligned by blanks count as a table when at least three stand together and most have the same number of cells. */
function readAligned(lines: readonly Line[], from: number): { rows: Row[]; end: number } | null {
  const rows: Row[] = [];
  let at = from;
  let width = 0;
  let same = 1;
  for (; at < lines.length; at++) {
    const line = lines[at];
    const cells = line === undefined ? null : alignedCells(line, width);
    if (line === undefined || cells === null || (at > from && line.gap > 0)) break;
    if (cells.length === width) same++;
    if (width === 0) width = cells.length;
    rows.push({ line: line.number, cells });
  }
  return rows.length >= 3 && same * 2 > rows.length ? { rows, end: at } : null;
}
