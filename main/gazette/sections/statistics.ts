import type { Line } from '../lines/lines.ts';
import type { Evidence, StatisticsRow } from '../parsed-issue.ts';
import { type Row, readRows } from '../tables/cells.ts';
import { headerRows } from '../tables/grid.ts';
import { fold } from '../text/fold.ts';
import { type Holder, RowFinder } from './evidence.ts';

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
    const header = headOf(piece.rows);
    if (header > 0) columns = columnNames(piece.rows.slice(0, header));
    if (header > 0 && above !== null) {
      common = above.unit;
      depth = depthOfRows();
    }
    above = null;
    for (const row of piece.rows.slice(header)) {
      const at = finder.find(row);
      if (at === null) continue;
      const read = readRow(row, columns, depth(row.cells[0] ?? '', indents.get(row.line) ?? 0), common, at);
      if (read !== null) found.push(read);
    }
    index = piece.end;
  }
  return found;
}

/**
 * 单位：亿元, by itself, in brackets or behind the day that the figures are of. In 单位：亿元、% the figures are 亿元 and their
 * growth is the share; 单位：亿元、万人 leaves open which row counts in what.
 */
function commonUnit(folded: string): string | null {
  if (folded.length > 60) return null;
  const named = /(?:^|[\s(,])(?:计量)?单\s*位\s*:\s*([^\s();]{1,24})/.exec(folded)?.[1] ?? '';
  const counted = named.split(/[、,]/).filter((unit) => unit !== '' && !unit.includes('%'));
  const [only = null] = counted.length === 0 && named !== '' ? [named] : counted;
  return counted.length > 1 || (only?.length ?? 0) > 12 ? null : only;
}

const namesColumn = /^(?:指\s*标|项\s*目|地\s*区|名\s*称|单\s*位|县|区|行\s*业|类\s*别)/;

/** How many rows head the columns; one below the first has no name and no figures. */
function headOf(rows: readonly Row[]): number {
  if (!isHeader(rows[0])) return 0;
  const [, second] = rows;
  const goesOn = second !== undefined && second.cells[0] === '' && isHeader(second);
  return Math.max(goesOn ? 2 : 1, headerRows(rows));
}

function isHeader(row: Row | undefined): boolean {
  if (row === undefined) return false;
  const [first = '', ...rest] = row.cells.map(fold);
  return namesColumn.test(first) || !rest.some((cell) => /^[-+]?[\d.,]+$/.test(cell));
}

/** Names of the columns; two of the same name are told apart by the column before them: 同比 ±%（累计）. */
function columnNames(header: readonly Row[]): string[] {
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

const isUnit = (name: string) => /单\s*位/.test(name);

function readRow(
  row: Row,
  columns: readonly string[],
  level: number,
  common: string | null,
  evidence: Evidence,
): StatisticsRow | null {
  const [name = '', ...rest] = row.cells;
  if (name === '' || rest.every((cell) => cell === '')) return null;
  const unitAt = columns.findIndex((column, at) => at > 0 && isUnit(column));
  const values: Record<string, string> = {};
  row.cells.forEach((cell, at) => {
    if (at === 0 || at === unitAt || cell === '') return;
    values[columns[at] ?? `第${at + 1}栏`] = cell;
  });
  const unit =
    unitAt < 0 ? (unitInName(name) ?? unitOfColumns(columns) ?? common) : (row.cells[unitAt] ?? null) || null;
  return { indicator: cleanName(name), level, unit, values, line: row.line, at: evidence };
}

/** 本月（万元） says in what the first column counts; a share is the unit only where all columns are shares. */
function unitOfColumns(columns: readonly string[]): string | null {
  const units = columns.slice(1).map(unitInName);
  const [first = null] = units;
  const isShare = (unit: string | null) => unit !== null && /[%％]/.test(unit);
  return isShare(first) && !units.every(isShare) ? null : first;
}

/** 居民消费价格指数（%） carries its unit in the name. */
function unitInName(name: string): string | null {
  return (
    /[（(]([^（）()]*(?:元|%|％|吨|户|人|千瓦时|平方米|公里|公顷|亩|美元|辆|立方米)[^（）()]*)[）)]$/.exec(
      name,
    )?.[1] ?? null
  );
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

/**
 * Gives the depth of row after row: a child of the one above is marked by # or 其中, numbered inside, or indented; rows
 * set in under 其中：stand beside the one it introduces.
 */
function depthOfRows(): (name: string, indent: number) => number {
  let steps: number[] = [];
  const numbered: string[] = [];
  return (name, indent) => {
    const signs = /^[\s　]*([#＃*·]+)/.exec(name)?.[1];
    if (signs !== undefined) return signs.length + 1;
    const among = /^[\s　]*其中(?:\s*[:：])?/.test(name);
    const own = among ? Math.max(indent, 2) : indent;
    steps = own < 2 ? [] : steps.filter((step) => step <= own);
    if (own < 2) return depthOfNumber(name, numbered);
    if (own - (steps.at(-1) ?? 0) >= 2) steps.push(own);
    const level = 1 + steps.length;
    if (among) steps[steps.length - 1] = own + 6;
    return level;
  };
}

const schemes: readonly (readonly [string, RegExp])[] = [
  ['一、', /^[一二三四五六七八九十]{1,3}、/],
  ['（一）', /^[（(][一二三四五六七八九十]{1,2}[)）]/],
  ['1.', /^\d{1,2}\s*[.．、]/],
  ['(1)', /^[（(]\d{1,2}[)）]/],
];

/** A numbering stands one deeper than the one it first came up under; （一） is inside something even where that is not numbered. */
function depthOfNumber(name: string, numbered: string[]): number {
  const scheme = schemes.find(([, pattern]) => pattern.test(name))?.[0];
  if (scheme === undefined) return 1;
  if (!numbered.includes(scheme)) numbered.push(scheme);
  const depth = numbered.indexOf(scheme) + 1;
  return scheme.includes('（') || scheme.includes('(') ? Math.max(2, depth) : depth;
}
