import type { Range, Table } from '../../preload/contract.ts';
import { type PlacedRow, placedRows, proseCells } from '../reader/cells.ts';
import type { TableForm } from './columns.ts';
import { PrintText } from './PrintText.tsx';
import { heldRows } from './row-groups.ts';

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
  const held = heldRows(table);
  const head = rows.slice(0, table.header);
  const body = rows.slice(table.header).filter(({ offset }) => from <= offset && offset < to);
  const draw = (some: typeof rows) =>
    some.map(({ offset, cells }) => (
      <tr key={offset} className={held.has(offset) ? 'held' : undefined}>
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
              <CellText cell={cell} address={address} />
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

interface CellTextProps {
  readonly cell: PlacedRow['cells'][number];
  readonly address: string;
}

/** （万元） behind the words of a head. */
const unit = /[（(][^（）()]{1,6}[）)]$/u;

/** A cell's words; the unit in a head does not break. */
function CellText({ cell: { text, offset, header }, address }: CellTextProps) {
  const at = header ? text.search(unit) : -1;
  const shared = { text, address, base: offset };
  if (at <= 0) return <PrintText {...shared} range={[0, text.length]} />;
  return (
    <>
      <PrintText {...shared} range={[0, at]} />
      <span className="unit">
        <PrintText {...shared} range={[at, text.length]} />
      </span>
    </>
  );
}
