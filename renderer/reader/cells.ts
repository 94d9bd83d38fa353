import type { Table, TableCell } from '../../preload/contract.ts';

interface PlacedCell extends TableCell {
  /** Where the cell's text begins in the table block's text (rows joined by \n, cells by \t). */
  readonly offset: number;
  readonly header: boolean;
}

export interface PlacedRow {
  /** Where the row's line begins in the table block's text. */
  readonly offset: number;
  readonly cells: readonly PlacedCell[];
}

/** A table's rows with each cell's offset into the block's text. */
export function placedRows({ header, rows }: Pick<Table, 'header' | 'rows'>): PlacedRow[] {
  let offset = 0;
  return rows.map((row, index) => {
    const start = offset;
    const cells = row.map((cell) => {
      const at = offset;
      offset += cell.text.length + 1;
      return { ...cell, offset: at, header: index < header };
    });
    // A row whose cells all hang down from rows above still ends its line.
    if (row.length === 0) offset += 1;
    return { offset: start, cells };
  });
}

/** Longer entries are read as sentences. */
const shortEntry = 12;

/** A year, a name or a figure: broken over two lines it reads badly. In UTF-16 units. */
const wholeEntry = 6;

/** Whether a cell of the body is so short that it must stay on one line. */
export function staysWhole(cell: PlacedCell): boolean {
  return !cell.header && cell.text.length <= wholeEntry && !cell.text.includes('\n');
}

/**
 * The columns whose body holds sentences somewhere: they are set flush left as a whole, the others centred.
 * @returns by the offset of each cell, whether it stands in such a column
 */
export function proseCells(rows: readonly PlacedRow[]): ReadonlySet<number> {
  const columns = columnsOf(rows);
  const body = rows.flatMap(({ cells }) => cells).filter((cell) => !cell.header);
  const prose = new Set(
    body
      .filter((cell) => cell.colSpan === 1 && cell.text.length > shortEntry)
      .map((cell) => columns.get(cell.offset)),
  );
  return new Set(body.filter((cell) => prose.has(columns.get(cell.offset))).map((cell) => cell.offset));
}

/** The column each cell begins in, by the cell's offset; cells that hang down push those of later rows aside. */
export function columnsOf(rows: readonly PlacedRow[]): ReadonlyMap<number, number> {
  const columns = new Map<number, number>();
  /** How many more rows each column is covered from above. */
  let covered: number[] = [];
  for (const { cells } of rows) {
    const next = covered.map((left) => Math.max(0, left - 1));
    let column = 0;
    for (const cell of cells) {
      while ((covered[column] ?? 0) > 0) column += 1;
      columns.set(cell.offset, column);
      for (let each = column; each < column + cell.colSpan; each += 1) next[each] = cell.rowSpan - 1;
      column += cell.colSpan;
    }
    covered = next;
  }
  return columns;
}

/** How a cell is set, by what it holds. */
export function cellClass(cell: PlacedCell, prose: ReadonlySet<number>): 'prose' | 'whole' | undefined {
  if (prose.has(cell.offset)) return 'prose';
  return staysWhole(cell) ? 'whole' : undefined;
}
