import type { FlowItem, FlowLine, FlowTable } from './flow.ts';
import type { Fragment } from './rows.ts';

/** A table without ruled lines shows itself by at least so many rows and columns; less may be anything. */
const fewestRows = 3;
const fewestColumns = 3;

/** The stream with tables that are set in columns without ruled lines taken for tables. */
export function takeAligned(items: readonly FlowItem[]): FlowItem[] {
  const read: FlowItem[] = [];
  for (let at = 0; at < items.length; ) {
    const run = runFrom(items, at);
    const table = run.length >= fewestRows ? toTable(run) : null;
    const length = Math.max(1, run.length);
    if (table === null) read.push(...items.slice(at, at + length));
    else read.push(table);
    at += length;
  }
  return read;
}

/** The lines from here on that stand one below the other in one column, each in several parts. */
function runFrom(items: readonly FlowItem[], from: number): FlowLine[] {
  const run: FlowLine[] = [];
  for (let at = from; at < items.length; at++) {
    const item = items[at];
    const last = run.at(-1);
    if (item === undefined || item.kind === 'table' || item.fragments.length < 2) break;
    if (last !== undefined && (item.region !== last.region || item.y - last.y > item.size * 3)) break;
    run.push(item);
  }
  return run;
}

/** `null` when the parts of the lines do not stand below one another. */
function toTable(run: readonly FlowLine[]): FlowTable | null {
  const [first] = run;
  const width = Math.max(...run.map(({ fragments }) => fragments.length));
  const columns = columnsOf(run.flatMap(({ fragments }) => fragments));
  if (first === undefined || columns.length < fewestColumns || columns.length !== width) return null;
  const full = run.filter(({ fragments }) => fragments.length === width).length;
  if (full * 2 < run.length) return null;
  const cells = run.map(({ fragments }) =>
    columns.map((column) =>
      fragments
        .filter((one) => one.left < column.right && one.right > column.left)
        .map(({ text }) => text)
        .join(' '),
    ),
  );
  return { kind: 'table', page: first.page, cells };
}

interface Span {
  readonly left: number;
  readonly right: number;
}

/** The strips that the parts take up across, those that overlap as one. */
function columnsOf(fragments: readonly Fragment[]): Span[] {
  const columns: Span[] = [];
  for (const { left, right } of fragments.toSorted((a, b) => a.left - b.left)) {
    const last = columns.at(-1);
    if (last !== undefined && left < last.right) {
      columns[columns.length - 1] = { left: last.left, right: Math.max(last.right, right) };
    } else columns.push({ left, right });
  }
  return columns;
}
