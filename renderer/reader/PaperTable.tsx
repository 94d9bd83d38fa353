import type { Table, TextLink } from '../../preload/contract.ts';
import { useText } from '../i18n/use-text.ts';
import { reachable } from '../ui/reachable.ts';
import { cellClass, type PlacedRow, placedRows, proseCells } from './cells.ts';
import { Runs } from './Runs.tsx';
import './table.css';
import { readerText } from './text.ts';

interface PaperTableProps {
  readonly table: Table;
  readonly links: readonly TextLink[];
  /** What the table is called: the title of its part. */
  readonly title: string;
}

/** A ruled table in a region of its own that scrolls sideways when it is wider than the sheet. */
export function PaperTable({ table, links, title }: PaperTableProps) {
  const text = useText(readerText);
  const rows = placedRows(table);
  const prose = proseCells(rows);
  const rowsFrom = (from: number, to?: number) =>
    rows.slice(from, to).map((row) => <Row key={row.offset} cells={row.cells} links={links} prose={prose} />);
  return (
    <section className="table-scroll scroll" {...reachable} aria-label={text.table(title)}>
      <table className="ruled">
        {table.header > 0 && <thead>{rowsFrom(0, table.header)}</thead>}
        <tbody>{rowsFrom(table.header)}</tbody>
      </table>
    </section>
  );
}

interface RowProps {
  readonly cells: PlacedRow['cells'];
  readonly links: readonly TextLink[];
  readonly prose: ReadonlySet<number>;
}

function Row({ cells, links, prose }: RowProps) {
  return (
    <tr>
      {cells.map((cell) => {
        const Cell = cell.header ? 'th' : 'td';
        return (
          <Cell
            key={cell.offset}
            data-offset={cell.offset}
            rowSpan={cell.rowSpan}
            colSpan={cell.colSpan}
            className={cellClass(cell, prose)}
            scope={cell.header ? 'col' : undefined}
          >
            <Runs text={cell.text} links={links} base={cell.offset} />
          </Cell>
        );
      })}
    </tr>
  );
}
