import type { Row } from '../tables/cells.ts';
import { headerRows } from '../tables/grid.ts';
import { fold } from '../text/fold.ts';

const namesColumn = /^(?:指\s*标|项\s*目|地\s*区|名\s*称|单\s*位|县|区|行\s*业|类\s*别)/;

/** The line that parts head and rows where a table is written with signs: | --- | :-: |. */
export function isRule(row: Row): boolean {
  return row.cells.every((cell) => /^:?-+:?$/.test(cell)) && row.cells.some((cell) => cell.length > 2);
}

/**
 * How many rows head the columns. One below the first has no name and no figures; below one that leaves the name open it may
 * be the one that has 指标.
 */
export function headOf(rows: readonly Row[]): number {
  if (!isHeader(rows[0])) return 0;
  const [first, second] = rows;
  const named = first?.cells[0] === '' && namesColumn.test(fold(second?.cells[0] ?? ''));
  const goesOn = second !== undefined && (second.cells[0] === '' || named) && isHeader(second);
  return Math.max(goesOn ? 2 : 1, headerRows(rows));
}

function isHeader(row: Row | undefined): boolean {
  if (row === undefined) return false;
  const [first = '', ...rest] = row.cells.map(fold);
  return namesColumn.test(first) || !rest.some((cell) => /^[-+]?[\d.,]+$/.test(cell));
}

/** Names of the columns; two of the same name are told apart by the column before them: 同比 ±%（累计）. */
export function columnNames(header: readonly Row[]): string[] {
  const width = Math.max(...header.map((row) => row.cells.length));
  const names: string[] = [];
  let group = '';
  for (let at = 0; at < width; at++) {
    const top = header[0]?.cells[at] ?? '';
    if (top !== '') group = top;
    const below = header[1]?.cells[at] ?? '';
    const name = below === '' ? top : below === top ? below : `${group}${below}`;
    names.push(names.includes(name) ? `${name}（${names[at - 1] ?? at}）` : name);
  }
  return names;
}
