import type { Table } from '../../preload/contract.ts';
import { columnsOf, type PlacedRow, placedRows } from '../reader/cells.ts';

/** How a table is set on paper. */
export interface TableForm {
  /** Across the long side of the page. */
  readonly wide: boolean;
  /** Size of its type in points. */
  readonly size: number;
  /** The columns' shares of the width, in percent, together 100. */
  readonly shares: readonly number[];
}

/** A way to set tables: the type's size and the width of the page's text area, both in points. */
export interface TableSetting {
  readonly wide: boolean;
  readonly size: number;
  readonly width: number;
}

interface Column {
  /** Below this it reads badly, in em. */
  readonly need: number;
  /** With this no cell would break its line, in em. */
  readonly want: number;
}

/** The first setting in which every column has what it needs, else the last: there its words break where they must. */
export function tableForm(table: Table, settings: readonly TableSetting[]): TableForm {
  const columns = measured(placedRows(table));
  const needed = columns.reduce((sum, { need }) => sum + need, 0);
  const chosen = settings.find(({ size, width }) => needed <= width / size) ?? settings.at(-1);
  if (chosen === undefined) throw new RangeError('no setting for tables');
  const { wide, size, width } = chosen;
  return { wide, size, shares: sharesOf(columns, width / size) };
}

/** Room beside a cell's words, in em. */
const padding = 0.8;
/** A heading of a column may break after so many characters. */
const headingNeed = 4;
/** A word, a year or a figure up to this long stays on its line. */
const shortEntry = 6;
/** Sentences want lines of this length at least, and cells of no more lines than this. */
const shortestLine = 7;
const mostLines = 12;
/** A column that wants more gets no more than this for it. */
const longestLine = 32;

function measured(rows: readonly PlacedRow[]): Column[] {
  const starts = columnsOf(rows);
  const cells = rows.flatMap((row) => row.cells);
  const count = Math.max(1, ...cells.map(({ offset, colSpan }) => (starts.get(offset) ?? 0) + colSpan));
  const columns = Array.from({ length: count }, () => ({ need: 2, want: 2 }));
  for (const { offset, colSpan, header, text } of cells) {
    const column = columns[starts.get(offset) ?? 0];
    if (column === undefined || colSpan > 1) continue;
    const width = widest(text);
    column.need = Math.max(column.need, header ? Math.min(width, headingNeed) : bodyNeed(width));
    column.want = Math.max(column.want, width);
  }
  return columns.map(({ need, want }) => ({
    need: need + padding,
    want: Math.max(need, Math.min(longestLine, want)) + padding,
  }));
}

function bodyNeed(width: number): number {
  return width <= shortEntry ? width : Math.min(width, Math.max(shortestLine, width / mostLines));
}

/** What is over goes first to the columns that would use it, then to all alike. */
function sharesOf(columns: readonly Column[], width: number): number[] {
  const needed = columns.reduce((sum, { need }) => sum + need, 0);
  const wanted = columns.reduce((sum, { want }) => sum + want, 0);
  const over = Math.max(0, width - needed);
  const lacking = wanted - needed;
  const granted = lacking === 0 ? 0 : Math.min(1, over / lacking);
  const widths = columns.map(({ need, want }) => need + (want - need) * granted);
  const total = widths.reduce((sum, each) => sum + each, 0);
  return widths.map((each) => (100 * each) / total);
}

/** Width of the longest line in em: figures and Latin letters are about half as wide as characters. */
function widest(text: string): number {
  const widthOf = (line: string) =>
    [...line].reduce((sum, sign) => sum + ((sign.codePointAt(0) ?? 0) < 0x2000 ? 0.56 : 1), 0);
  return Math.max(0, ...text.split('\n').map(widthOf));
}
