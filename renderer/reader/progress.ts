import type { DocumentView } from '../../preload/contract.ts';
import { hasTitle, layoutOf } from './layout.ts';

/** How much text stands before each address and in it, in UTF-16 units. */
export interface TextShares {
  readonly before: ReadonlyMap<string, number>;
  readonly own: ReadonlyMap<string, number>;
  readonly total: number;
}

/** By length of text, not by height on the screen: that of what was never in sight is only a guess. */
export function textShares(
  document: Pick<DocumentView, 'title' | 'docNumber' | 'parts' | 'blocks'>,
): TextShares {
  const { title, docNumber } = document;
  const lengths: (readonly [address: string, length: number])[] = [
    ['head', title.length + (docNumber?.length ?? 0)],
    ...layoutOf(document).flatMap(({ address, part, blocks }) => [
      ...(hasTitle(part) ? [[address, (part.label ?? '').length + (part.title ?? '').length] as const] : []),
      ...blocks.map(({ id, text }) => [id, text.length] as const),
    ]),
  ];
  const before = new Map<string, number>();
  let total = 0;
  for (const [address, length] of lengths) {
    before.set(address, total);
    total += length;
  }
  return { before, own: new Map(lengths), total };
}

/** Less than the whole is never told as the whole. */
const almost = 0.99;

/** How much of the text stands above a line through the block at `address`, 0 to 1, with that part of the block above it. */
export function progressAt({ before, own, total }: TextShares, address: string, fraction: number): number {
  const above = (before.get(address) ?? 0) + fraction * (own.get(address) ?? 0);
  return total === 0 ? 0 : Math.min(almost, above / total);
}
