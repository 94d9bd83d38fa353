import type { Reference } from '../../preload/contract.ts';
import type { Direction, ReferenceGroup } from './groups.ts';

/** Another document that the open one is bound to, by the weightiest relation between them. */
export interface Neighbour extends Pick<ReferenceGroup, 'relation' | 'direction'> {
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
      const other = otherEnd(reference, direction);
      const words = reference.sentence.slice(...reference.mark);
      const key = other.documentId ?? other.docNumber ?? other.title ?? words;
      if (seen.has(key)) return [];
      seen.add(key);
      return [{ relation, direction, reference, ...other }];
    }),
  );
}

function otherEnd({ from, target }: Reference, direction: Direction) {
  const { docNumber, title } = direction === 'incoming' ? from : target;
  if (direction === 'incoming') return { documentId: from.documentId, docNumber, title };
  return { documentId: target.state === 'held' ? target.documentId : null, docNumber, title };
}
