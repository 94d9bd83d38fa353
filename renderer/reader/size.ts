import type { Block } from '../../preload/contract.ts';

/** Characters to the line of the sheet (`--measure`). */
const measure = 30;

/**
 * About how many lines a block takes on the sheet: what stands in for its height until it is scrolled into view, so that
 * the scroll bar is honest from the start.
 */
export function linesOf(block: Pick<Block, 'kind' | 'text' | 'table'>): number {
  if (block.table) {
    return block.table.rows.reduce((sum, row) => sum + rowLines(row), 0);
  }
  return block.text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length + 2) / measure)), 0);
}

/** A row is as high as its fullest cell; the sheet's width is shared by the cells. */
function rowLines(row: readonly { readonly text: string; readonly colSpan: number }[]): number {
  const columns = row.reduce((sum, cell) => sum + cell.colSpan, 0);
  const width = Math.max(2, measure / Math.max(1, columns));
  return row.reduce((most, cell) => Math.max(most, Math.ceil(cell.text.length / (width * cell.colSpan))), 1);
}
