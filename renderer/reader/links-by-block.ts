import type { DocumentView, TextLink } from '../../preload/contract.ts';

const none: readonly TextLink[] = [];

/** Links by the block they stand in, without those by which the document names itself as a whole. */
export function linksByBlock({
  id,
  links,
}: Pick<DocumentView, 'id' | 'links'>): (block: string) => readonly TextLink[] {
  const others = links.filter(
    ({ target }) => target.state !== 'held' || target.documentId !== id || target.block !== null,
  );
  const byBlock = Map.groupBy(others, ({ block }) => block);
  return (block) => byBlock.get(block) ?? none;
}
