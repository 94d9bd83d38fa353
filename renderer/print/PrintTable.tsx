import type { Range, Table } from '../../preload/contract.ts';
import { placedRows, proseCells } from '../reader/cells.ts';
import type { TableForm } from './columns.ts';
import { PrintText } from './PrintText.tsx';

interface PrintTableProps {
  readonly table: Table;
  readonly address: string;
  /** Of the table block's text: the rows to print below the head. */
  readonly range: Range;
  readonly form: TableForm;
}

/** A ruled table: its head is repeated on every page, and no row breaks. */
export function PrintTable({ table, address, range: [from, to], form }: PrintTableProps) {
  const rows = placedRows(table);
  const prose = proseCells(rows);
  const head = rows.slice(0, table.header);
  const body = rows.slice(table.header).filter(({ offset }) => from <= offset && offset < to);
  const draw = (some: typeof rows) =>
    some.map(({ offset, cells }) => (
      <tr key={offset}>
        {cells.map((cell) => {
          const Cell = cell.header ? 'th' : 'td';
          return (
            <Cell
              key={cell.offset}
              rowSpan={cell.rowSpan}
              colSpan={cell.colSpan}
              className={prose.has(cell.offset) ? 'prose' : undefined}
              scope={cell.header ? 'col' : undefined}
            >
              <PrintText
                text={cell.text}
                address={address}
                range={[0, cell.text.length]}
                base={cell.offset}
              />
            </Cell>
          );
        })}
      </tr>
    ));
  return (
    <table className="print-table" style={{ fontSize: `${form.size}pt` }}>
      <colgroup>
        {Array.from(form.shares.entries(), ([column, share]) => (
          <col key={column} style={{ width: `${share}%` }} />
        ))}
      </colgroup>
      {head.length > 0 && <thead>{draw(head)}</thead>}
      <tbody>{draw(body)}</tbody>
    </table>
  );
}
