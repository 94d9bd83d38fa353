import { type Grid, readGrids } from './grid.ts';
import type { Page, Piece } from './page.ts';
import { joinText, readRows } from './rows.ts';
import { closeGaps } from './stretched.ts';

/** A ruled table with its place on the page. */
export interface RuledTable {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Cells of each row; a merged cell's text stands where the cell begins, the places it covers are empty. */
  readonly cells: readonly (readonly string[])[];
}

/** The page's ruled tables, and the pieces that stand outside of them. */
export function takeTables(page: Page): { tables: RuledTable[]; rest: Piece[] } {
  let rest: Piece[] = [...page.pieces];
  const tables: RuledTable[] = [];
  for (const grid of readGrids(page.rules)) {
    const inside = rest.filter((piece) => isInside(grid, piece));
    const cells = readCells(grid, inside);
    if (!isTable(cells)) continue;
    const { left, right, top, bottom } = grid;
    tables.push({ left, right, top, bottom, cells });
    const taken = new Set(inside);
    rest = rest.filter((piece) => !taken.has(piece));
  }
  return { tables, rest };
}

function isInside({ left, right, top, bottom }: Grid, piece: Piece): boolean {
  const x = (piece.left + piece.right) / 2;
  const y = middleOf(piece);
  return x > left && x < right && y > top && y < bottom;
}

function middleOf(piece: Piece): number {
  return piece.y - piece.size * 0.35;
}

/** Lines that frame a whole page or stand between its columns make no table. */
function isTable(cells: readonly (readonly string[])[]): boolean {
  const filled = cells.flat().filter((cell) => cell !== '');
  const length = filled.reduce((sum, cell) => sum + cell.length, 0);
  return filled.length >= 2 && length / filled.length < 250;
}

function readCells(grid: Grid, pieces: readonly Piece[]): string[][] {
  const byCell = new Map<number, Piece[]>();
  for (const piece of pieces.flatMap((one) => splitAtLines(grid, one))) {
    const cell = grid.at((piece.left + piece.right) / 2, middleOf(piece));
    if (cell === null) continue;
    const key = cell.row * grid.columns + cell.column;
    byCell.set(key, [...(byCell.get(key) ?? []), piece]);
  }
  return Array.from({ length: grid.rows }, (_, row) =>
    Array.from({ length: grid.columns }, (_, column) =>
      cellText(byCell.get(row * grid.columns + column) ?? []),
    ),
  ).filter((cells) => cells.some((cell) => cell !== ''));
}

function cellText(pieces: readonly Piece[]): string {
  const lines = readRows(pieces).map(({ fragments }) => fragments.map(({ text }) => text).join(' '));
  // All lines of a cell but the last may be stretched to its width.
  const read = lines.map((line, at) => (at < lines.length - 1 ? closeGaps(line) : line));
  return read.reduce((text, line) => joinText(text, line), '').replace(/\s+/g, ' ');
}

/** A file may draw the words of neighbouring cells in one run, with a blank between them. */
function splitAtLines(grid: Grid, piece: Piece): Piece[] {
  const y = middleOf(piece);
  const words = piece.text.split(/(\s+)/);
  const first = grid.at(piece.left + 1, y);
  const last = grid.at(piece.right - 1, y);
  if (words.length < 3 || first === null || last === null || first.column === last.column) return [piece];
  const unit = (piece.right - piece.left) / widthOf(piece.text);
  let left = piece.left;
  return words.flatMap((text) => {
    const right = left + widthOf(text) * unit;
    const part = { ...piece, text, left, right };
    left = right;
    return text.trim() === '' ? [] : [part];
  });
}

/** In half-width columns. */
function widthOf(text: string): number {
  return Array.from(text, (sign) => (sign.charCodeAt(0) < 0x2000 ? 1 : 2)).reduce<number>((a, b) => a + b, 0);
}
