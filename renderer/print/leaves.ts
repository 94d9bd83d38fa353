import { type TableForm, type TableSetting, tableForm } from './columns.ts';
import type { PrintedBlock } from './passage.ts';

/** What stands together on paper. */
export type Piece =
  | { readonly kind: 'block'; readonly printed: PrintedBlock }
  | { readonly kind: 'table'; readonly printed: PrintedBlock; readonly form: TableForm }
  /** Those who sign and the day, set to the right as one. */
  | { readonly kind: 'closing'; readonly lines: readonly PrintedBlock[] };

/** Pieces on pages that all stand or all lie. */
export interface Leaf {
  readonly wide: boolean;
  readonly pieces: readonly Piece[];
}

/** A part's blocks as pieces, cut where a table lies across the page: headings before it and its notes go along. */
export function leavesOf(blocks: readonly PrintedBlock[], settings: readonly TableSetting[]): Leaf[] {
  const pieces = piecesOf(blocks, settings);
  const wide = pieces.map((piece) => piece.kind === 'table' && piece.form.wide);
  pieces.forEach((piece, index) => {
    if (isNote(piece) && wide[index - 1]) wide[index] = true;
  });
  pieces.toReversed().forEach((piece, fromEnd) => {
    const index = pieces.length - 1 - fromEnd;
    if (isHeading(piece) && wide[index + 1]) wide[index] = true;
  });
  const leaves: { wide: boolean; pieces: Piece[] }[] = [];
  pieces.forEach((piece, index) => {
    const last = leaves.at(-1);
    if (last && last.wide === wide[index]) last.pieces.push(piece);
    else leaves.push({ wide: wide[index] ?? false, pieces: [piece] });
  });
  return leaves;
}

function piecesOf(blocks: readonly PrintedBlock[], settings: readonly TableSetting[]): Piece[] {
  const pieces: Piece[] = [];
  for (const printed of blocks) {
    const { kind, table } = printed.block;
    const last = pieces.at(-1);
    if (table) pieces.push({ kind: 'table', printed, form: tableForm(table, settings) });
    else if (kind !== 'signature' && kind !== 'date') pieces.push({ kind: 'block', printed });
    else if (last?.kind === 'closing')
      pieces.splice(-1, 1, { kind: 'closing', lines: [...last.lines, printed] });
    else pieces.push({ kind: 'closing', lines: [printed] });
  }
  return pieces;
}

function isNote(piece: Piece): boolean {
  return piece.kind === 'block' && piece.printed.block.kind === 'note';
}

function isHeading(piece: Piece): boolean {
  return piece.kind === 'block' && piece.printed.block.kind === 'heading';
}
