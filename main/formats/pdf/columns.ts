import type { Piece } from './page.ts';
import type { Row } from './rows.ts';

/** The white strip between two columns of text. */
export interface Gutter {
  readonly left: number;
  readonly right: number;
}

/** Fewer rows than this show no columns. */
const fewest = 5;

/**
 * The strip between two columns on a page: one that few rows cross, with text set against it on the right side and
 * lines on both sides that fill much of their column, as the cells of a table do not.
 */
function findGutter(rows: readonly Row[]): Gutter | null {
  const fragments = rows.flatMap((row) => row.fragments);
  if (rows.length < fewest) return null;
  const left = Math.min(...fragments.map((one) => one.left));
  const right = Math.max(...fragments.map((one) => one.right));
  let best: (Gutter & { readonly crossed: number }) | null = null;
  for (let x = left + (right - left) * 0.35; x < left + (right - left) * 0.65; x += 2) {
    const crossed = fragments.filter((one) => one.left < x && one.right > x).length;
    if (best !== null && crossed >= best.crossed) continue;
    const gutter = edges(fragments, x);
    if (gutter !== null && isBetweenColumns(fragments, gutter, left, right)) best = { ...gutter, crossed };
  }
  return best !== null && best.crossed * 4 < rows.length ? best : null;
}

function edges(fragments: readonly Piece[], x: number): Gutter | null {
  const before = fragments.filter((one) => one.right <= x);
  const after = fragments.filter((one) => one.left >= x);
  if (before.length < fewest || after.length < fewest) return null;
  return {
    left: Math.max(...before.map((one) => one.right)),
    right: Math.min(...after.map((one) => one.left)),
  };
}

function isBetweenColumns(fragments: readonly Piece[], gutter: Gutter, left: number, right: number): boolean {
  const before = fragments.filter((one) => one.right <= gutter.left);
  const after = fragments.filter((one) => one.left >= gutter.right);
  const set = after.filter((one) => one.left - gutter.right < one.size * 2.6);
  if (set.length * 2 < after.length) return false;
  return fills(before, gutter.left - left) && fills(after, right - gutter.right);
}

/** Whether the upper third of the lines, by width, nearly fills the column. */
function fills(lines: readonly Piece[], width: number): boolean {
  const widths = lines.map((line) => line.right - line.left).toSorted((a, b) => b - a);
  return (widths[Math.floor(widths.length / 3)] ?? 0) > width * 0.75;
}

/** The strip of each page: the one that most pages have where its text leaves that free, else what it shows itself. */
export function findGutters(pages: readonly (readonly Row[])[]): (Gutter | null)[] {
  const found = pages.map(findGutter);
  return pages.map((rows, index) => {
    const own = found[index] ?? null;
    const shared = sharedGutter(found, rows);
    if (own === null || shared === null) return own ?? shared;
    return own.left < shared.right && own.right > shared.left && own.right - own.left > 8 ? own : shared;
  });
}

function sharedGutter(found: readonly (Gutter | null)[], rows: readonly Row[]): Gutter | null {
  const gutters = found.filter((one) => one !== null);
  if (gutters.length * 2 <= found.length) return null;
  const middle = gutters.toSorted((a, b) => a.left + a.right - b.left - b.right)[gutters.length >> 1];
  if (middle === undefined) return null;
  const x = (middle.left + middle.right) / 2;
  const crossed = rows.filter(({ fragments }) =>
    fragments.some((one) => one.left < x && one.right > x),
  ).length;
  return crossed * 4 <= rows.length ? middle : null;
}
