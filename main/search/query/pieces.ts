import type { FieldName } from '../../../preload/contract.ts';
import type { Range } from '../marks.ts';

/** What stands between white space in a query, quotation marks holding together what is between them. */
export interface Piece {
  readonly kind: 'words' | 'or';
  readonly without: boolean;
  readonly field: FieldName | null;
  /** Folded, without sign, field and quotation marks. */
  readonly text: string;
  readonly quoted: boolean;
  /** Where `text` begins in the query. */
  readonly at: number;
  /** Where all of it stands. */
  readonly range: Range;
}

/** Folded names of fields. */
const fields: ReadonlyMap<string, FieldName> = new Map([
  ['标题', 'title'],
  ['题名', 'title'],
  ['title', 'title'],
  ['文号', 'number'],
  ['number', 'number'],
  ['机关', 'issuer'],
  ['发文机关', 'issuer'],
  ['issuer', 'issuer'],
  ['栏目', 'section'],
  ['section', 'section'],
  ['日期', 'date'],
  ['date', 'date'],
  ['状态', 'state'],
  ['效力', 'state'],
  ['state', 'state'],
  ['批注', 'note'],
  ['note', 'note'],
]);

const either = new Set(['或', 'or', '|']);
/** Sign, field, and a word or what stands in quotation marks, up to white space or the end. Two dashes are no sign. */
const pieceForm = /^(-(?!-))?(?:([^\s":-]+):)?(?:"([^"]*)"|([^\s"]+))(?=\s|$)/;

/**
 * Cuts a folded query into its pieces; `null` when its signs make no sense: a quotation mark without its other, with
 * nothing between or inside a word, a field without a value.
 */
export function piecesOf(folded: string): Piece[] | null {
  const pieces: Piece[] = [];
  let at = 0;
  while (at < folded.length) {
    if (folded.charAt(at) === ' ') {
      at += 1;
      continue;
    }
    const piece = pieceAt(folded, at);
    if (piece === null) return null;
    pieces.push(piece);
    at = piece.range[1];
  }
  return pieces;
}

function pieceAt(folded: string, at: number): Piece | null {
  const [whole, sign, name, quoted, bare = ''] = pieceForm.exec(folded.slice(at)) ?? [];
  if (whole === undefined) return null;
  const without = sign !== undefined;
  const field = name === undefined ? null : (fields.get(name) ?? null);
  // A colon behind what is no field belongs to the word: 20:30, 附件1:名单.
  const before = name === undefined || field !== null ? '' : `${name}:`;
  if (quoted !== undefined && before !== '') return null;
  const text = quoted?.trim() ?? before + bare;
  if (text === '' || (quoted === undefined && isEmptyField(text))) return null;
  const textAt = at + folded.slice(at, at + whole.length).lastIndexOf(text);
  const kind = quoted === undefined && field === null && !without && either.has(text) ? 'or' : 'words';
  const range: Range = [at, at + whole.length];
  return { kind, without, field, text, quoted: quoted !== undefined, at: textAt, range };
}

function isEmptyField(text: string): boolean {
  return text.endsWith(':') && fields.has(text.slice(0, -1));
}
