import type { Table, TextLink } from '../../../preload/contract.ts';
import { cellClass, type PlacedRow, placedRows, proseCells } from '../../../renderer/reader/cells.ts';
import { runsOf } from '../../../renderer/reader/runs.ts';
import { readerText } from '../../../renderer/reader/text.ts';
import { element, html, type Markup } from './markup.ts';
import { textRuns, type WriteLink } from './runs.ts';

/** A ruled table in a region of its own that scrolls sideways when it is wider than the sheet. */
export function paperTable(
  table: Table,
  links: readonly TextLink[],
  title: string,
  writeLink: WriteLink,
): Markup {
  const rows = placedRows(table);
  const prose = proseCells(rows);
  const rowsFrom = (from: number, to?: number) =>
    rows
      .slice(from, to)
      .map(({ cells }) => html`<tr>${cells.map((cell) => cellOf(cell, links, prose, writeLink))}</tr>\n`);
  return html`<div class="table-scroll" role="region" tabindex="0" aria-label="${readerText.zh.table(title)}">
<table class="ruled">
${table.header > 0 && html`<thead>\n${rowsFrom(0, table.header)}</thead>`}
<tbody>
${rowsFrom(table.header)}</tbody>
</table>
</div>`;
}

function cellOf(
  cell: PlacedRow['cells'][number],
  links: readonly TextLink[],
  prose: ReadonlySet<number>,
  writeLink: WriteLink,
): Markup {
  const attributes = {
    scope: cell.header ? 'col' : null,
    rowspan: cell.rowSpan > 1 ? cell.rowSpan : null,
    colspan: cell.colSpan > 1 ? cell.colSpan : null,
    class: cellClass(cell, prose) ?? null,
    'data-piece': '',
  };
  const runs = textRuns(runsOf(cell.text, links, null, cell.offset), '', writeLink);
  return element(cell.header ? 'th' : 'td', attributes, runs);
}
