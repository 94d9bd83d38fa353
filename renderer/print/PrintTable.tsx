import type { Table } from '../../preload/contract.ts';
import { placedRows, proseCells, staysWhole } from '../reader/cells.ts';
import { PrintText } from './PrintText.tsx';
import { columnsOf, liesOnItsSide } from './table-width.ts';

/** A ruled table: its head is repeated on every page, no row breaks, and a wide one lies on its side. */
export function PrintTable({ table, address }: { readonly table: Table; readonly address: string }) {
  const rows = placedRows(table);
  const prose = proseCells(rows);
  const head = rows.slice(0, table.header);
  const rowsOf = (some: typeof rows) =>
    some.map(({ offset, cells }) => (
      <tr key={offset}>
        {cells.map((cell) => {
          const Cell = cell.header ? 'th' : 'td';
          return (
            <Cell
              key={cell.offset}
              rowSpan={cell.rowSpan}
              colSpan={cell.colSpan}
              className={prose.has(cell.offset) ? 'prose' : staysWhole(cell) ? 'whole' : undefined}
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
  const many = columnsOf(table) > 6 ? ' many' : '';
  return (
    <table className={`print-table${many}${liesOnItsSide(table) ? ' wide' : ''}`}>
      {head.length > 0 && <thead>{rowsOf(head)}</thead>}
      <tbody>{rowsOf(rows.slice(table.header))}</tbody>
    </table>
  );
}
