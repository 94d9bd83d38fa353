import type { Line } from '../lines/lines.ts';
import type { Evidence, StatisticsRow } from '../parsed-issue.ts';
import { type Row, readRows } from '../tables/cells.ts';
import { fold } from '../text/fold.ts';
import { type Holder, RowFinder } from './evidence.ts';
import { columnNames, headOf, isRule } from './indicator-columns.ts';
import { depthOfRows } from './indicator-depth.ts';
import { commonUnits, mayInherit, unitInName, unitOfColumns, unitOfRow } from './indicator-units.ts';

/** Reads the indicators of statistics tables: name, unit, depth, one value per column by the column's name. */
export function readStatistics(section: Holder, lines: readonly Line[]): StatisticsRow[] {
  const finder = new RowFinder(section);
  const indents = new Map(lines.map((line) => [line.number, line.indent]));
  const found: StatisticsRow[] = [];
  let columns: readonly string[] = [];
  let common: readonly string[] = [];
  let depth = depthOfRows();
  /** What stands above the next table: its title, and in what it counts. */
  let above: { readonly units: readonly string[] } | null = { units: [] };
  for (let index = 0; index < lines.length; ) {
    const piece = readRows(lines, index);
    if (piece === null) {
      above = { units: commonUnits(lines[index]?.folded ?? '') ?? above?.units ?? [] };
      index++;
      continue;
    }
    const rows = piece.rows.filter((row) => !isRule(row));
    const header = headOf(rows);
    if (header > 0) columns = columnNames(rows.slice(0, header));
    if (header > 0 && above !== null) {
      common = above.units;
      depth = depthOfRows();
    }
    above = null;
    const from = header > 0 ? found.length : 0;
    for (const row of rows.slice(header)) {
      const at = finder.find(row);
      if (at === null) continue;
      const read = readRow(row, columns, depth(row.cells[0] ?? '', indents.get(row.line) ?? 0), common, at);
      if (read !== null) found.push(withUnitOfParent(read, found.slice(from)));
    }
    index = piece.end;
  }
  return found;
}

/** A row that does not say its unit has that of the row which it is a part of. */
function withUnitOfParent(row: StatisticsRow, above: readonly StatisticsRow[]): StatisticsRow {
  if (row.unit !== null || !mayInherit(row.indicator)) return row;
  const parent = above.findLast((one) => one.level < row.level);
  return parent === undefined ? row : { ...row, unit: parent.unit };
}

const figure = /^[-+]?[\d.,]+[%％]?$/;

function readRow(
  row: Row,
  columns: readonly string[],
  level: number,
  common: readonly string[],
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
  const unit = own ?? (unitAt < 0 ? (unitOfColumns(columns) ?? unitOfRow(common, cleanName(name))) : null);
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
    .replace(/^[\s　]*(?:[#＃*·]+\s*(?:其中)?\s*[:：]?|其中\s*[:：])?[\s　]*/, '')
    .replace(
      /^(?:[一二三四五六七八九十]{1,3}、|\d{1,2}\s*[.．、]|[（(][一二三四五六七八九十\d]{1,2}[)）])\s*/,
      '',
    )
    .trim();
}
