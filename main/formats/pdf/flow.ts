import { findGutters, type Gutter } from './columns.ts';
import type { Page } from './page.ts';
import { type Fragment, type Row, readRows } from './rows.ts';
import { closeStretched, fillsColumn } from './stretched.ts';
import { type RuledTable, takeTables } from './table.ts';

/** One printed line in its column, or a ruled table, in reading order. */
export interface FlowLine {
  readonly kind: 'line';
  readonly page: number;
  /** Counts the columns of the whole file: lines of one column have the same. */
  readonly region: number;
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  /** The bounds of its column. */
  readonly column: Edges;
  /** Its parts, where wide gaps part them. */
  readonly fragments: readonly Fragment[];
}

export interface FlowTable {
  readonly kind: 'table';
  readonly page: number;
  readonly cells: readonly (readonly string[])[];
}

export type FlowItem = FlowLine | FlowTable;

interface Sheet {
  readonly page: Page;
  readonly tables: readonly RuledTable[];
  readonly rows: readonly Row[];
}

/** All pages as one stream in reading order: columns from left to right, what spans them where it stands. */
export function readFlow(pages: readonly Page[]): FlowItem[] {
  const sheets = pages.map((page): Sheet => {
    const { tables, rest } = takeTables(page);
    return { page, tables, rows: readRows(rest) };
  });
  const gutters = findGutters(sheets.map(({ rows }) => rows));
  const edges = textEdges(sheets);
  let region = 0;
  return sheets.flatMap((sheet, index) => {
    const items = new Sorter(sheet, gutters[index] ?? null, edges[index] ?? noEdges, region).read();
    region += items.length + 1;
    return items;
  });
}

interface Edges {
  readonly left: number;
  readonly right: number;
}

const noEdges: Edges = { left: 0, right: 0 };

/**
 * Where the text of each page begins and ends across. A page of few lines does not show it; it takes what the other
 * pages of its side have, for left and right pages often have margins of their own.
 */
function textEdges(sheets: readonly Sheet[]): Edges[] {
  const own = sheets.map(({ rows, tables }): Edges => {
    const all = [...rows.flatMap((row) => row.fragments), ...tables];
    return { left: Math.min(...all.map((one) => one.left)), right: Math.max(...all.map((one) => one.right)) };
  });
  return own.map((edges, index) => {
    const same = own.filter((_, at) => at % 2 === index % 2);
    return {
      left: Math.min(edges.left, median(same.map((one) => one.left))),
      right: Math.max(edges.right, median(same.map((one) => one.right))),
    };
  });
}

function median(values: readonly number[]): number {
  const finite = values.filter(Number.isFinite).toSorted((a, b) => a - b);
  return finite[finite.length >> 1] ?? 0;
}

type Side = 'left' | 'right' | 'across';

interface Box {
  readonly side: Side;
  readonly top: number;
  readonly item: FlowTable | readonly Fragment[];
}

class Sorter {
  readonly #sheet: Sheet;
  readonly #gutter: Gutter | null;
  readonly #edges: Edges;
  #region: number;

  constructor(sheet: Sheet, gutter: Gutter | null, edges: Edges, region: number) {
    this.#sheet = sheet;
    this.#gutter = gutter;
    this.#region = region;
    this.#edges = edges;
  }

  read(): FlowItem[] {
    const items: FlowItem[] = [];
    let band: Box[] = [];
    const close = () => {
      for (const side of ['left', 'right', 'across'] as const) {
        const boxes = band.filter((box) => box.side === side);
        if (boxes.length > 0) this.#region++;
        items.push(...boxes.map((box) => this.#item(box)));
      }
      band = [];
    };
    let before: Side = 'across';
    for (const box of this.#boxes()) {
      if ((box.side === 'across') !== (before === 'across')) close();
      band.push(box);
      before = box.side;
    }
    close();
    return items;
  }

  #boxes(): Box[] {
    const { page, tables, rows } = this.#sheet;
    const boxes: Box[] = tables.map((table) => ({
      side: this.#side(table),
      top: table.top,
      item: { kind: 'table', page: page.number, cells: table.cells },
    }));
    for (const { y, fragments } of rows) {
      for (const side of ['left', 'right', 'across'] as const) {
        const item = fragments.filter((one) => this.#side(one) === side);
        if (item.length > 0) boxes.push({ side, top: y, item });
      }
    }
    return boxes.toSorted((a, b) => a.top - b.top);
  }

  #side({ left, right }: { readonly left: number; readonly right: number }): Side {
    const gutter = this.#gutter;
    if (gutter === null) return 'across';
    const middle = (gutter.left + gutter.right) / 2;
    if (right <= middle) return 'left';
    return left >= middle ? 'right' : 'across';
  }

  #item({ side, item }: Box): FlowItem {
    if ('kind' in item) return item;
    const line = {
      left: Math.min(...item.map((one) => one.left)),
      right: Math.max(...item.map((one) => one.right)),
      size: Math.max(...item.map((one) => one.size)),
      column: this.#column(side),
    };
    const text = item.map((one) => one.text).join('\u3000\u3000');
    return {
      ...line,
      kind: 'line',
      page: this.#sheet.page.number,
      region: this.#region,
      text: fillsColumn(line) ? closeStretched(text) : text,
      y: Math.max(...item.map((one) => one.y)),
      fragments: item,
    };
  }

  #column(side: Side): Edges {
    const { left, right } = this.#edges;
    if (this.#gutter === null || side === 'across') return { left, right };
    return side === 'left' ? { left, right: this.#gutter.left } : { left: this.#gutter.right, right };
  }
}
