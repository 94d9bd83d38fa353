import type { Line } from './lines.ts';

/**
 * The first and the last line of each page, in order: at the form feeds, and where a line that is known to be furniture has
 * stood. The first page has no first line here: that is the cover's. A text without pages has none.
 */
export function findPageEdges(lines: readonly Line[], known: ReadonlySet<number>): Line[] {
  const edges: Line[] = [];
  let above: Line | null = null;
  let turned = false;
  for (const line of lines) {
    if (known.has(line.number)) {
      turned = true;
      continue;
    }
    if (above !== null && (turned || line.page > above.page)) {
      if (edges.at(-1) !== above) edges.push(above);
      edges.push(line);
    }
    above = line;
    turned = false;
  }
  if (above !== null && edges.length > 0 && edges.at(-1) !== above) edges.push(above);
  return edges;
}
