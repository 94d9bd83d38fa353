import type { TableCell } from '../parsed-issue.ts';
import type { Row } from './cells.ts';

/** Printed rows as a grid with merged cells. */
export interface Grid {
  readonly header: number;
  readonly rows: readonly (readonly TableCell[])[];
}

/** How many rows at the top are header rows: a second one fills what the first left open under a wide cell. */
export function headerRows(rows: readonly Row[]): number {
  const [first, second] = rows;
  if (first === undefined || rows.length < 2) return 0;
  if (second === undefined || !first.cells.some((cell, at) => cell === '' && at > 0)) return 1;
  const open = openUnderWide(first.cells, second.cells.length);
  const filled = second.cells.map((cell, at) => (cell === '' ? -1 : at)).filter((at) => at >= 0);
  const fits =
    filled.length > 0 &&
    second.cells[0] === '' &&
    filled.every((at) => open.has(at) || isUnitBelow(first, second, at));
  return fits ? 2 : 1;
}

/** 投资 above （万元）: the lower cell only says in what the upper one is counted. */
function isUnitBelow(first: Row, second: Row, at: number): boolean {
  return (first.cells[at] ?? '') !== '' && /^[（(][^（）()]{1,8}[)）]$/.test(second.cells[at] ?? '');
}

/** Columns of a wide header cell: its own and the empty ones behind it. */
function openUnderWide(cells: readonly string[], width: number): Set<number> {
  const open = new Set<number>();
  for (let at = 0; at < Math.max(cells.length, width); at++) {
    if ((cells[at] ?? '') !== '' || at === 0) continue;
    open.add(at);
    if ((cells[at - 1] ?? '') !== '') open.add(at - 1);
  }
  return open;
}

const total = /^(?:合\s*计|小\s*计|总\s*计|共\s*计)$/;

/** Builds the grid: empty header cells and leading empty cells are merged, other empty cells stay empty. */
export function buildGrid(rows: readonly Row[], header: number): Grid {
  const width = Math.max(0, ...rows.map((row) => row.cells.length));
  const owner: (readonly [row: number, column: number])[][] = [];
  rows.forEach((row, r) => {
    const line: (readonly [number, number])[] = [];
    for (let c = 0; c < width; c++) line.push(ownerOf(rows, owner, line, row.cells, r, c, header));
    owner.push(line);
  });
  return { header, rows: rows.map((row, r) => rowCells(row, r, width, owner)) };
}

function ownerOf(
  rows: readonly Row[],
  owner: readonly (readonly (readonly [number, number])[])[],
  line: readonly (readonly [number, number])[],
  cells: readonly string[],
  r: number,
  c: number,
  header: number,
): readonly [number, number] {
  const self = [r, c] as const;
  if ((cells[c] ?? '') !== '') return self;
  const above = owner[r - 1]?.[c];
  if (r < header) {
    if (r > 0 && above !== undefined && above[1] === c) return above;
    const left = line[c - 1];
    return r === 0 && left !== undefined && c < cells.length && header > 1 ? left : self;
  }
  if (
    total.test(cells[0] ?? '') &&
    cells.slice(1, c + 1).every((cell) => cell === '') &&
    c > 0 &&
    c < cells.length
  )
    return [r, 0];
  const leading = cells.slice(0, c + 1).every((cell) => cell === '');
  if (!leading || r === header || above === undefined || above[0] < header) return self;
  const [ownerRow, ownerColumn] = above;
  const isTotal = total.test(rows[r - 1]?.cells[0] ?? '');
  return ownerColumn === c && !isTotal && ownerRow >= header ? above : self;
}

function rowCells(
  row: Row,
  r: number,
  width: number,
  owner: readonly (readonly (readonly [number, number])[])[],
): TableCell[] {
  const cells: TableCell[] = [];
  for (let c = 0; c < width; c++) {
    const own = owner[r]?.[c];
    if (own === undefined || own[0] !== r || own[1] !== c) continue;
    let colSpan = 1;
    while (c + colSpan < width && same(owner[r]?.[c + colSpan], own)) colSpan++;
    let rowSpan = 1;
    while (same(owner[r + rowSpan]?.[c], own)) rowSpan++;
    cells.push({ text: row.cells[c] ?? '', rowSpan, colSpan });
  }
  return cells;
}

function same(a: readonly [number, number] | undefined, b: readonly [number, number]): boolean {
  return a !== undefined && a[0] === b[0] && a[1] === b[1];
}
