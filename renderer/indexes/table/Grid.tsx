import { ArrowDown, ArrowUp } from 'lucide-react';
import { useRef } from 'react';
import { Cell, Column as Head, Row as Line, Table, TableBody, TableHeader } from 'react-aria-components';
import type { Column } from './column.ts';

interface GridProps<Row, Sort extends string> {
  readonly label: string;
  readonly columns: readonly Column<Row, Sort>[];
  readonly rows: readonly Row[];
  readonly order: { readonly sort: Sort; readonly descending: boolean };
  readonly onOrder: (sort: string, descending: boolean) => void;
  readonly onOpen: (row: Row, index: number) => void;
  /** The row that the reader was opened from: it has the focus when the table is shown again. */
  readonly comingBackTo: number | null;
}

/** The rows themselves: one tab stop, arrows move, Enter or a click opens. */
export function Grid<Row, Sort extends string>(props: GridProps<Row, Sort>) {
  const { columns, rows, order, comingBackTo } = props;
  const comeBack = useComingBack(comingBackTo);
  return (
    <Table
      className="data"
      aria-label={props.label}
      sortDescriptor={{ column: order.sort, direction: order.descending ? 'descending' : 'ascending' }}
      onSortChange={({ column, direction }) => props.onOrder(String(column), direction === 'descending')}
    >
      <TableHeader>
        {columns.map((column) => (
          <Head
            key={column.id}
            id={column.id}
            isRowHeader={column.heads === true}
            allowsSorting={column.sortable}
            className={widthClass(column)}
          >
            {({ sortDirection }) => (
              <span className="data-head">
                {column.label}
                {sortDirection === 'ascending' && <ArrowUp className="lucide" aria-hidden />}
                {sortDirection === 'descending' && <ArrowDown className="lucide" aria-hidden />}
              </span>
            )}
          </Head>
        ))}
      </TableHeader>
      <TableBody>
        {rows.map((row, index) => (
          <Line
            key={rowKey(index)}
            id={rowKey(index)}
            ref={index === comingBackTo ? comeBack : undefined}
            className={index === comingBackTo ? 'data-row last-opened' : 'data-row'}
            onAction={() => props.onOpen(row, index)}
          >
            {columns.map((column) => (
              <Cell key={column.id} className={widthClass(column)} data-column={column.label}>
                {column.cell(row)}
              </Cell>
            ))}
          </Line>
        ))}
      </TableBody>
    </Table>
  );
}

/**
 * Gives what to tell the row that the reader was opened from, once it stands: it is in view, and has the focus unless
 * something else took it.
 */
function useComingBack(row: number | null): (line: HTMLTableRowElement | null) => void {
  const awaited = useRef(row !== null);
  return (line) => {
    if (!awaited.current || line === null) return;
    awaited.current = false;
    line.scrollIntoView({ block: 'center' });
    if (document.activeElement === document.body) line.focus({ preventScroll: true });
  };
}

/** Two rows may say the same, so that only their order tells them apart. */
function rowKey(index: number): string {
  return `row-${index}`;
}

function widthClass<Row, Sort extends string>({ width }: Column<Row, Sort>): string {
  return width === undefined ? '' : `width-${width}`;
}
