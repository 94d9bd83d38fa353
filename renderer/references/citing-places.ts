import type { DocumentLabel, InnerReference, Reference, References } from '../../preload/contract.ts';
import type { Unit } from '../cards/passage.ts';

/** A sentence that cites a place of the open document; `from` is `null` for a sentence of that document itself. */
export interface CitingPlace extends Pick<InnerReference, 'block' | 'range' | 'place' | 'sentence' | 'mark'> {
  readonly from: DocumentLabel | null;
}

/** Every sentence that cites the article or section itself or something in it: of this document, then of others. */
export function citingPlaces({ inner, incoming }: References, { addresses }: Unit): CitingPlace[] {
  const within = (block: string) => addresses.includes(block);
  const own = inner.filter(({ block, targets }) => targets.some(within) && !within(block));
  const others = incoming.filter(citesInto(within));
  return [...own.map((reference) => ({ ...reference, from: null })), ...others];
}

function citesInto(within: (block: string) => boolean) {
  return ({ target }: Reference): boolean =>
    target.state === 'held' && target.block !== null && within(target.block);
}
