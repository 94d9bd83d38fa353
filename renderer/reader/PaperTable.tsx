import type { Table, TextLink } from '../../preload/contract.ts';
import { useText } from '../i18n/use-text.ts';
import { reachable } from '../ui/reachable.ts';
import { type PlacedCell, placedRows, readsAsProse } from './cells.ts';
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
  return (
    <section className="table-scroll scroll" {...reachable} aria-label={text.table(title)}>
      <table className="ruled">
        {table.header > 0 && <thead>{rows.slice(0, table.header).map((row) => renderRow(row, links))}</thead>}
        <tbody>{rows.slice(table.header).map((row) => renderRow(row, links))}</tbody>
      </table>
    </section>
  );
}

function renderRow(row: readonly PlacedCell[], links: readonly TextLink[]) {
  return (
    <tr key={row[0]?.offset ?? 'empty'}>
      {row.map((cell) => {
        const Cell = cell.header ? 'th' : 'td';
        return (
          <Cell
            key={cell.offset}
            data-offset={cell.offset}
            rowSpan={cell.rowSpan}
            colSpan={cell.colSpan}
            className={readsAsProse(cell) ? 'prose' : undefined}
            scope={cell.header ? 'col' : undefined}
          >
            <Runs text={cell.text} links={links} base={cell.offset} />
          </Cell>
        );
      })}
    </tr>
  );
}
