import type { Piece } from './page.ts';

/** Text between two gaps of a printed row. */
export interface Fragment extends Piece {}

/** The fragments that stand on one baseline, from left to right. */
export interface Row {
  readonly y: number;
  readonly fragments: readonly Fragment[];
}

/** A wider gap than this parts columns of text or cells, in widths of a character. */
const gutter = 1.4;

/** The printed rows of these pieces, from the top down. */
export function readRows(pieces: readonly Piece[]): Row[] {
  const sorted = pieces.toSorted((a, b) => a.y - b.y || a.left - b.left);
  const rows: Piece[][] = [];
  for (const piece of sorted) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row !== undefined && first !== undefined && isSameRow(first, piece)) row.push(piece);
    else rows.push([piece]);
  }
  return rows.map(toRow).filter((row) => row.fragments.length > 0);
}

/** Raised and lowered signs stand on a baseline of their own within the row. */
function isSameRow(first: Piece, piece: Piece): boolean {
  return piece.y - first.y < 0.35 * Math.max(first.size, piece.size);
}

function toRow(pieces: readonly Piece[]): Row {
  const fragments: Fragment[] = [];
  for (const piece of drawn(pieces)) {
    const before = fragments.at(-1);
    const gap =
      before === undefined ? gutter : (piece.left - before.right) / Math.max(piece.size, before.size);
    if (before === undefined || gap >= gutter) fragments.push(piece);
    else fragments[fragments.length - 1] = joined(before, piece, gap);
  }
  return { y: Math.max(...pieces.map((piece) => piece.y)), fragments: fragments.map(trimmed) };
}

/** Pieces that show something, from left to right: blanks are told by the gaps they leave. */
function drawn(pieces: readonly Piece[]): Piece[] {
  return pieces.filter((piece) => piece.text.trim() !== '').toSorted((a, b) => a.left - b.left);
}

function joined(before: Fragment, piece: Piece, gap: number): Fragment {
  return {
    ...before,
    text: before.text + blank(gap, before.text, piece.text) + piece.text,
    right: Math.max(before.right, piece.right),
    size: Math.max(before.size, piece.size),
  };
}

/** The blank that a gap within a line stands for: justified text is stretched a little everywhere. */
function blank(gap: number, before: string, after: string): string {
  if (/\s$/.test(before) || /^\s/.test(after)) return '';
  if (gap >= 0.8) return '\u3000';
  const latin = /[\w.,;:)%]$/.test(before) && /^[\w(]/.test(after);
  return gap >= (latin ? 0.15 : 0.22) ? ' ' : '';
}

function trimmed(fragment: Fragment): Fragment {
  return { ...fragment, text: fragment.text.trim() };
}

/** Puts a line's text behind another's: a blank between Latin words, none between Chinese characters. */
export function joinText(before: string, after: string): string {
  return /[A-Za-z,.;]$/.test(before) && /^[A-Za-z]/.test(after) ? `${before} ${after}` : before + after;
}
