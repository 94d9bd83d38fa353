import type { Reference, ReferenceRelation, References } from '../../preload/contract.ts';

/** `outgoing`: the open document refers to another; `incoming`: another refers to it. */
export type Direction = 'outgoing' | 'incoming';

export interface ReferenceGroup {
  readonly relation: ReferenceRelation;
  readonly direction: Direction;
  readonly references: readonly Reference[];
}

/** What a document rests on comes first, what it merely names last. */
const relations: readonly ReferenceRelation[] = [
  'basis',
  'applies',
  'repeals',
  'amends',
  'forwards',
  'self',
  'lists',
  'mention',
];
const directions: readonly Direction[] = ['outgoing', 'incoming'];

/** References by relation, those of each that go out before those that come in; empty groups are left out. */
export function groupsOf(all: Pick<References, Direction>): ReferenceGroup[] {
  return relations
    .flatMap((relation) =>
      directions.map((direction) => ({
        relation,
        direction,
        references: all[direction].filter((reference) => reference.relation === relation),
      })),
    )
    .filter(({ references }) => references.length > 0);
}

/** The document at the other end of a reference; `null` where the library does not hold it. */
export function otherHeld({ from, target }: Reference, direction: Direction): string | null {
  if (direction === 'incoming') return from.documentId;
  return target.state === 'held' ? target.documentId : null;
}
