import type { ReactNode } from 'react';

/** One column of an index. */
export interface Column<Row, Sort extends string> {
  /** A sort of the index where the column can be sorted by. */
  readonly id: Sort | `plain-${string}`;
  readonly label: string;
  readonly sortable: boolean;
  readonly cell: (row: Row) => ReactNode;
  /** What a spreadsheet gets. */
  readonly text: (row: Row) => string;
  /** The column that says what a row is, for those who listen. */
  readonly heads?: boolean;
  /** Columns of figures are set to the end; short and middle ones are no wider than their words need. */
  readonly width?: 'figure' | 'short' | 'middle';
}
