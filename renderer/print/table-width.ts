import type { Table } from '../../preload/contract.ts';

/** How many columns a table has. */
export function columnsOf({ rows }: Pick<Table, 'rows'>): number {
  return Math.max(0, ...rows.map((row) => row.reduce((sum, { colSpan }) => sum + colSpan, 0)));
}

/** With more columns than this an upright page leaves each less than three characters. */
const uprightColumns = 9;

/** Whether a table is too wide for an upright page. */
export function liesOnItsSide(table: Pick<Table, 'rows'>): boolean {
  return columnsOf(table) > uprightColumns;
}
