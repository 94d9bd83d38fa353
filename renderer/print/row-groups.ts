import type { Range, Table } from '../../preload/contract.ts';
import { placedRows } from '../reader/cells.ts';

/** The stretches of a table block's text that hold together: single rows, and rows that a merged cell spans. Adjoining. */
export function rowGroups(table: Table): Range[] {
  const rows = placedRows(table);
  const groups: Range[] = [];
  let start = 0;
  let last = 0;
  rows.forEach(({ offset, cells }, index) => {
    const reach = cells.reduce((most, { rowSpan }) => Math.max(most, rowSpan), 1);
    last = Math.max(last, index + reach - 1);
    if (index < last) return;
    const next = rows[index + 1]?.offset ?? endOf(offset, cells);
    groups.push([start, next]);
    start = next;
  });
  return groups;
}

/** Behind a row's line end. */
function endOf(offset: number, cells: ReturnType<typeof placedRows>[number]['cells']): number {
  const cell = cells.at(-1);
  return (cell ? cell.offset + cell.text.length : offset) + 1;
}

/**
 * The rows, by their offsets, that no page may begin with: those inside a group, and the last group, so that a table's last
 * line never stands alone on a page.
 */
export function heldRows(table: Table): ReadonlySet<number> {
  const groups = rowGroups(table);
  const rows = placedRows(table).map(({ offset }) => offset);
  const starts = new Set(groups.map(([start]) => start));
  const lastStart = groups.at(-1)?.[0];
  return new Set(rows.filter((offset) => !starts.has(offset) || offset === lastStart));
}
