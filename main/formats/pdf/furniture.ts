import type { Page, Piece } from './page.ts';
import { readRows } from './rows.ts';

/** How many rows at the top and the bottom of a page may be its header and footer. */
const depth = 2;

interface Edge {
  readonly key: string;
  readonly y: number;
  readonly row: number;
}

/**
 * The pages without running headers, footers and page numbers: rows at a page's edge that come back on others at the
 * same height, their numbers aside.
 */
export function dropFurniture(pages: readonly Page[]): Page[] {
  const rows = pages.map((page) => readRows(page.pieces));
  const edges = rows.map((page) =>
    page.flatMap(({ y, fragments }, row): Edge[] => {
      if (row >= depth && row < page.length - depth) return [];
      const words = fragments.map(({ text }) => text).join('');
      return [{ key: words.replace(/\s/g, '').replace(/\d+/g, '#'), y, row }];
    }),
  );
  const seen = new Map<string, number>();
  for (const edge of edges.flat()) seen.set(place(edge), (seen.get(place(edge)) ?? 0) + 1);
  const enough = Math.max(2, Math.min(3, pages.length));
  return pages.map((page, index) => {
    const heights = (edges[index] ?? [])
      .filter((edge) => (seen.get(place(edge)) ?? 0) >= enough)
      .map((edge) => edge.y);
    return { ...page, pieces: page.pieces.filter((piece) => !heights.some((y) => isOn(piece, y))) };
  });
}

/** The words with the height in steps coarse enough for the small shifts of a print. */
function place({ key, y }: Edge): string {
  return `${key}@${Math.round(y / 8)}`;
}

function isOn(piece: Piece, y: number): boolean {
  return Math.abs(piece.y - y) < 0.35 * piece.size;
}
