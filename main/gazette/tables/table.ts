import type { Line } from '../lines/lines.ts';
import type { Table } from '../parsed-issue.ts';
import { squeeze } from '../text/fold.ts';
import { readRows } from './cells.ts';
import { buildGrid, headerRows } from './grid.ts';
import type { Row } from './row.ts';

/** A table found among lines. */
export interface FoundTable {
  readonly table: Table;
  readonly text: string;
  readonly lines: readonly number[];
  /** First line behind the table. */
  readonly end: number;
  /** The printed data rows, for those who read figures from them. */
  readonly rows: readonly Row[];
}

const continued = /^[(（]?(?:续表?|接上[页表])\s*\d*[)）]?$/;

/** Reads the table that begins at a line, with its further pieces over page breaks; `null` when none begins there. */
export function readTable(lines: readonly Line[], from: number): FoundTable | null {
  const first = readRows(lines, from);
  if (first === null) return null;
  const header = headerRows(first.rows);
  const head = first.rows.slice(0, header).map(rowKey);
  const numbers = first.rows.map((row) => row.line);
  const pieces = splitAtHeads(first.rows, head);
  const rows = pieces.flatMap((piece, at) => (at === 0 ? piece : piece.slice(header)));
  let { end } = first;
  let fragments = pieces.length;
  for (;;) {
    const skipped = continued.test(lines[end]?.text ?? '') ? 1 : 0;
    const next = readRows(lines, end + skipped);
    if (next === null || !carriesOn(rows, next.rows, head, skipped > 0)) break;
    if (skipped > 0) numbers.push(lines[end]?.number ?? 0);
    numbers.push(...next.rows.map((row) => row.line));
    const repeated = repeatsHead(next.rows, head) ? header : 0;
    rows.push(...next.rows.slice(repeated));
    end = next.end;
    fragments++;
  }
  const grid = buildGrid(rows, header);
  const text = grid.rows.map((row) => row.map((cell) => cell.text).join('\t')).join('\n');
  return { table: { ...grid, fragments, note: null }, text, lines: numbers, end, rows };
}

function rowKey(row: Row): string {
  return squeeze(row.cells.join('|')).replace(/\|+$/, '');
}

function repeatsHead(rows: readonly Row[], head: readonly string[]): boolean {
  return head.length > 0 && head.every((key, at) => rows[at] !== undefined && rowKey(rows[at]) === key);
}

/** Pieces of a table that stand together without a blank line: each begins with the header again. */
function splitAtHeads(rows: readonly Row[], head: readonly string[]): (readonly Row[])[] {
  const starts = rows.flatMap((_, at) =>
    at === 0 || repeatsHead(rows.slice(at, at + head.length), head) ? [at] : [],
  );
  return starts.map((start, index) => rows.slice(start, starts[index + 1]));
}

/** A further piece repeats the header, or is marked as going on, or goes on with as many columns. */
function carriesOn(
  rows: readonly Row[],
  next: readonly Row[],
  head: readonly string[],
  marked: boolean,
): boolean {
  if (marked || repeatsHead(next, head)) return true;
  const width = Math.max(...rows.map((row) => row.cells.length));
  const nextWidth = Math.max(...next.map((row) => row.cells.length));
  const last = Number(rows.at(-1)?.cells[0]);
  const first = Number(next[0]?.cells[0]);
  if (Number.isInteger(last) && first === last + 1 && rows.at(-1)?.cells[0] !== '') return true;
  return (
    width === nextWidth &&
    /\d/.test(next[0]?.cells.slice(1).join('') ?? '') &&
    !/序号|名称|项目/.test(next[0]?.cells[0] ?? '')
  );
}
