import type { FactPlace } from '../../../preload/contract-indexes.ts';
import type { Column } from './column.ts';

/** Where a row stands, of lists whose issue says enough. */
export function issueColumn<Row extends { readonly at: FactPlace }>(label: string): Column<Row, never> {
  return {
    id: 'plain-source',
    label,
    width: 'short',
    sortable: false,
    cell: ({ at }) => <span className="data-place">{at.document.issue}</span>,
    text: ({ at }) => `${at.document.title} ${at.document.issue}`,
  };
}
