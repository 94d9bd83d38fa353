import type { Line } from '../lines/lines.ts';
import type { Evidence, StatisticsRow } from '../parsed-issue.ts';
import { type Row, readRows } from '../tables/cells.ts';
import { fold } from '../text/fold.ts';
import { type Holder, RowFinder } from './evidence.ts';
import { columnNames, headOf, isRule } from './indicator-columns.ts';
import { depthOfRows } from './indicator-depth.ts';
import { commonUnit, unitInName, unitOfColumns } from './indicator-units.ts';

/** Reads the indicators of statistics tables: name, unit, depth, one value per column by the column's name. */
export function readStatistics(section: Holder, lines: readonly Line[]): StatisticsRow[] {
  const finder = new RowFinder(section);
  const indents = new Map(lines.map((line) => [line.number, line.indent]));
  const found: StatisticsRow[] = [];
  let columns: readonly string[] = [];
  let common: string | null = null;
  let depth = depthOfRows();
  /** What stands above the next table: its title, and in what it counts. */
  let above: { readonly unit: string | null } | null = { unit: null };
  for (let index = 0; index < lines.length; ) {
    const piece = readRows(lines, index);
    if (piece === null) {
      above = { unit: commonUnit(lines[index]?.folded ?? '') ?? above?.unit ?? null };
      index++;
      continue;
    }
    const rows = piece.rows.filter((row) => !isRule(row));
    const header = headOf(rows);
    if (header > 0) columns = columnNames(rows.slice(0, header));
    if (header > 0 && above !== null) {
      common = above.unit;
      depth = depthOfRows();
    }
    above = null;
    for (const row of rows.slice(header)) {
      const at = finder.find(row);
      if (at === null) continue;
      const read = readRow(row, columns, depth(row.cells[0] ?? '', indents.get(row.line) ?? 0), common, at);
      if (read !== null) found.push(read);
    }
    index = piece.end;
  }
  return found;
}

const figure = /^[-+]?[\d.,]+[%％]?$/;

function readRow(
  row: Row,
  columns: readonly string[],
  level: number,
  common: string | null,
  evidence: Evidence,
): StatisticsRow | null {
  const [name = '', ...rest] = row.cells;
  if (name === '' || rest.every((cell) => cell === '')) return null;
  const { cells, unitAt } = unitCell(row.cells, columns);
  const values: Record<string, string> = {};
  cells.forEach((cell, at) => {
    if (at === 0 || at === unitAt || cell === '') return;
    values[columns[at] ?? `第${at + 1}栏`] = cell;
  });
  const own = (unitAt < 0 ? '' : (cells[unitAt] ?? '')) || unitInName(name);
  const unit = own ?? (unitAt < 0 ? (unitOfColumns(columns) ?? common) : null);
  return { indicator: cleanName(name), level, unit, values, line: row.line, at: evidence };
}

/** Which cell has the unit, -1 where none does: no figure is one. A row that lacks a cell has left its unit out. */
function unitCell(
  cells: readonly string[],
  columns: readonly string[],
): { readonly cells: readonly string[]; readonly unitAt: number } {
  const unitAt = columns.findIndex((column, at) => at > 0 && /单\s*位/.test(column));
  if (unitAt < 0 || !figure.test(fold(cells[unitAt] ?? ''))) return { cells, unitAt };
  if (cells.length >= columns.length) return { cells, unitAt: -1 };
  return { cells: [...cells.slice(0, unitAt), '', ...cells.slice(unitAt)], unitAt };
}

function cleanName(name: string): string {
  return name
    .replace(/^[\s　]*(?:[#＃*·]+|其中\s*[:：])?[\s　]*/, '')
    .replace(
      /^(?:[一二三四五六七八九十]{1,3}、|\d{1,2}\s*[.．、]|[（(][一二三四五六七八九十\d]{1,2}[)）])\s*/,
      '',
    )
    .trim();
}
