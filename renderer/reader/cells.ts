import type { Table, TableCell } from '../../preload/contract.ts';

export interface PlacedCell extends TableCell {
  /** Where the cell's text begins in the table block's text (rows joined by \n, cells by \t). */
  readonly offset: number;
  readonly header: boolean;
}

/** A table's rows with each cell's offset into the block's text. */
export function placedRows({ header, rows }: Pick<Table, 'header' | 'rows'>): PlacedCell[][] {
  let offset = 0;
  return rows.map((row, index) => {
    const placed = row.map((cell) => {
      const at = offset;
      offset += cell.text.length + 1;
      return { ...cell, offset: at, header: index < header };
    });
    // A row whose cells all hang down from rows above still ends its line.
    if (row.length === 0) offset += 1;
    return placed;
  });
}

/** Columns that hold sentences are set flush left, those of short entries centred. */
const shortEntry = 12;

export function readsAsProse(cell: TableCell): boolean {
  return cell.text.length > shortEntry;
}
