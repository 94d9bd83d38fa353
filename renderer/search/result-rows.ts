import type { Selected } from './selection.ts';

/**
 * One line of the list of results. A document is one with its best places; expanded, it is its head, each of its places
 * and a foot, so that hundreds of places are drawn only where they are seen.
 */
export type ResultRow =
  | { readonly kind: 'document'; readonly at: number; readonly expanded: boolean }
  | { readonly kind: 'place'; readonly at: number; readonly index: number }
  | { readonly kind: 'foot'; readonly at: number }
  /** What follows was found only by reading the query more widely. */
  | { readonly kind: 'divider' };

interface RowsOf {
  readonly documents: number;
  /** How many of them, at the top, the exact reading finds; all of them where the order is another. */
  readonly exact: number;
  /** How many places the expanded documents have, by their place in the results. */
  readonly expanded: ReadonlyMap<number, number>;
}

export function resultRows({ documents, exact, expanded }: RowsOf): readonly ResultRow[] {
  const rows: ResultRow[] = [];
  for (let at = 0; at < documents; at += 1) {
    if (at === exact) rows.push({ kind: 'divider' });
    const places = expanded.get(at) ?? 0;
    rows.push({ kind: 'document', at, expanded: places > 0 });
    if (places === 0) continue;
    for (let index = 0; index < places; index += 1) rows.push({ kind: 'place', at, index });
    rows.push({ kind: 'foot', at });
  }
  return rows;
}

export function rowKey(row: ResultRow): string {
  switch (row.kind) {
    case 'divider':
      return 'divider';
    case 'place':
      return `place ${row.at} ${row.index}`;
    default:
      return `${row.kind} ${row.at}`;
  }
}

/** Index of the row that a selected place stands in, -1 for none. */
export function rowOf(rows: readonly ResultRow[], { at, index }: Selected): number {
  const head = rows.findIndex((row) => row.kind === 'document' && row.at === at);
  const row = rows[head];
  return row?.kind === 'document' && row.expanded ? head + 1 + index : head;
}
