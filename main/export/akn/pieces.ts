import type { TextLink } from '../../../preload/contract.ts';
import { linkTo } from '../../../preload/contract-links.ts';

/** A stretch of running text, with where it leads if it is a reference. */
export interface Piece {
  readonly text: string;
  readonly href: string | null;
}

/**
 * The stretch of a block's text between two offsets, cut where references begin and end. Where references lie over each
 * other the first counts; one that leads to nothing held is plain text, since it has no address.
 */
export function piecesOf(
  text: string,
  from: number,
  to: number,
  links: readonly TextLink[],
): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = from;
  for (const { range, target } of [...links].sort((a, b) => a.range[0] - b.range[0])) {
    const href = hrefOf(target);
    const [start, end] = range;
    if (href === null || start < at || end > to || start >= end) continue;
    pieces.push({ text: text.slice(at, start), href: null }, { text: text.slice(start, end), href });
    at = end;
  }
  pieces.push({ text: text.slice(at, to), href: null });
  return pieces.filter((piece) => piece.text !== '');
}

function hrefOf(target: TextLink['target']): string | null {
  if (target.state === 'held') return linkTo(target);
  const [block] = target.state === 'inside' ? target.blocks : [];
  return block === undefined ? null : `#${block}`;
}
