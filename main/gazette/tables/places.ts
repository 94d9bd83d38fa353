import type { Table, TableCell } from '../parsed-issue.ts';

/** Where a cell stands in its table's grid and in its block's text. */
export interface CellPlace {
  readonly cell: TableCell;
  /** Grid place of its upper left corner. */
  readonly row: number;
  readonly column: number;
  /** UTF-16 offset of its words in the table's text. */
  readonly start: number;
}

/** Every cell of a table in the order of its text. */
export function cellPlaces(table: Table): CellPlace[] {
  const places: CellPlace[] = [];
  const covered = table.rows.map(() => new Set<number>());
  let start = 0;
  table.rows.forEach((cells, row) => {
    let column = 0;
    for (const cell of cells) {
      while (covered[row]?.has(column)) column++;
      places.push({ cell, row, column, start });
      for (let down = 0; down < cell.rowSpan; down++)
        for (let right = 0; right < cell.colSpan; right++) covered[row + down]?.add(column + right);
      start += cell.text.length + 1;
    }
    // An empty row still ends with its line break.
    if (cells.length === 0) start++;
  });
  return places;
}

/** The table as a full grid: a merged cell's words stand in each of its places. */
export function fullGrid(table: Table): string[][] {
  const grid: string[][] = table.rows.map(() => []);
  for (const { cell, row, column } of cellPlaces(table)) {
    for (let down = 0; down < cell.rowSpan; down++) {
      const target = grid[row + down];
      if (target === undefined) continue;
      for (let right = 0; right < cell.colSpan; right++) target[column + right] = cell.text;
    }
  }
  return grid;
}
