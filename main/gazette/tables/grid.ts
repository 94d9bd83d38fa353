import type { TableCell } from '../parsed-issue.ts';
import type { Row } from './row.ts';

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

/**
 * Builds the grid. Empty header cells are merged; below, an empty cell is merged with the one above where it leads its row
 * or where its column has words that go on, and the empty ones behind the only words of a row with these. Others stay empty.
 */
export function buildGrid(rows: readonly Row[], header: number): Grid {
  const width = Math.max(0, ...rows.map((row) => row.cells.length));
  const owner: Place[][] = [];
  const going = Array.from({ length: width }, (_, column) => wordsGoOn(rows, header, column));
  rows.forEach((row, r) => {
    const line: Place[] = [];
    for (let c = 0; c < width; c++)
      line.push(
        r < header
          ? headerOwner(row.cells, owner, line, [r, c], header)
          : ownerOf(rows, owner, [r, c], header, going),
      );
    owner.push(line);
  });
  return { header, rows: rows.map((row, r) => rowCells(row, r, width, owner)) };
}

type Place = readonly [row: number, column: number];

function headerOwner(
  cells: readonly string[],
  owner: readonly (readonly Place[])[],
  line: readonly Place[],
  [r, c]: Place,
  header: number,
): Place {
  if ((cells[c] ?? '') !== '') return [r, c];
  const above = owner[r - 1]?.[c];
  if (above !== undefined && above[1] === c) return above;
  const left = line[c - 1];
  return r === 0 && left !== undefined && c < cells.length && header > 1 ? left : [r, c];
}

function ownerOf(
  rows: readonly Row[],
  owner: readonly (readonly Place[])[],
  self: Place,
  header: number,
  going: readonly boolean[],
): Place {
  const [r, c] = self;
  const cells = rows[r]?.cells ?? [];
  if ((cells[c] ?? '') !== '' || c >= cells.length) return self;
  const first = cells[0] ?? '';
  const nothingBetween = cells.slice(1, c + 1).every((cell) => cell === '');
  if (c > 0 && nothingBetween && (total.test(first) || isAlone(cells))) return [r, 0];
  const above = owner[r - 1]?.[c];
  if (r === header || above === undefined || above[0] < header || above[1] !== c) return self;
  const lasts = total.test(rows[r - 1]?.cells[0] ?? '') || total.test(first);
  const leading = first === '' && nothingBetween;
  return !lasts && (leading || going[c]) ? above : self;
}

/** A row of one cell only that is printed across the table: a remark, the head of a group. */
function isAlone(cells: readonly string[]): boolean {
  return (
    cells.length > 2 && /^[^\d.]{5,}$/.test(cells[0] ?? '') && cells.slice(1).every((cell) => cell === '')
  );
}

const remarks = /^(?:备\s*注|说\s*明|附\s*注|注)$/;

/** A column of words that begins filled: what is empty in it takes up what stands above. Remarks and figures do not. */
function wordsGoOn(rows: readonly Row[], header: number, column: number): boolean {
  if (rows.slice(0, header).some((row) => remarks.test(row.cells[column] ?? ''))) return false;
  const words = rows.slice(header).map((row) => row.cells[column] ?? '');
  const said = words.filter((cell) => cell !== '');
  return words[0] !== '' && said.every((cell) => /[\u3400-\u9fff]{2}/.test(cell));
}

function rowCells(row: Row, r: number, width: number, owner: readonly (readonly Place[])[]): TableCell[] {
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

function same(a: Place | undefined, b: Place): boolean {
  return a !== undefined && a[0] === b[0] && a[1] === b[1];
}
