import type { Reference } from '../../preload/contract.ts';
import { otherHeld, type ReferenceGroup } from './groups.ts';

/** Another document that the open one is bound to, by the weightiest relation between them. */
export interface Neighbour extends Pick<ReferenceGroup, 'relation' | 'direction'> {
  /** Its id, else its number or title, else the words that name it: differs from neighbour to neighbour. */
  readonly key: string;
  /** The reference that says so first. */
  readonly reference: Reference;
  /** `null` where the library does not hold it. */
  readonly documentId: string | null;
  readonly docNumber: string | null;
  readonly title: string | null;
}

/** Every other document that the references name, once, in the order of the groups; `documentId` is the open one. */
export function neighboursOf(groups: readonly ReferenceGroup[], documentId: string): Neighbour[] {
  const seen = new Set<string>([documentId]);
  return groups.flatMap(({ relation, direction, references }) =>
    references.flatMap((reference) => {
      const other = otherHeld(reference, direction);
      const { docNumber, title } = direction === 'incoming' ? reference.from : reference.target;
      const key = other ?? docNumber ?? title ?? reference.sentence.slice(...reference.mark);
      if (seen.has(key)) return [];
      seen.add(key);
      return [{ key, relation, direction, reference, documentId: other, docNumber, title }];
    }),
  );
}
