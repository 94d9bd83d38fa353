import type { Rows } from '../../../preload/contract-indexes.ts';
import type { Column } from './column.ts';

interface PageOfRows<Sort> {
  readonly filter: string;
  readonly sort: Sort;
  readonly descending: boolean;
  readonly offset: number;
  readonly limit: number;
}

/**
 * One page of rows that are all here: those in which a column's text holds the filter's words, sorted by a column's text.
 * Rows that are equal in it stay in their order.
 */
export function pageOf<Row, Sort extends string>(
  rows: readonly Row[],
  columns: readonly Column<Row, Sort>[],
  { filter, sort, descending, offset, limit }: PageOfRows<Sort>,
): Rows<Row> {
  const words = filter.toLowerCase();
  const found = rows.filter((row) => columns.some(({ text }) => text(row).toLowerCase().includes(words)));
  const by = columns.find(({ id }) => id === sort);
  const order = new Intl.Collator('zh-CN');
  const sign = descending ? -1 : 1;
  const sorted = by
    ? found.toSorted((one, other) => sign * order.compare(by.text(one), by.text(other)))
    : found;
  return { total: found.length, rows: sorted.slice(offset, offset + limit) };
}
