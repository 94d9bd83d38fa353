import type { Reference, ReferenceRelation, References } from '../../preload/contract.ts';

export interface ReferenceGroup {
  readonly relation: ReferenceRelation | 'incoming';
  readonly references: readonly Reference[];
}

/** What a document rests on comes first, what it merely names last. */
const order: readonly ReferenceRelation[] = [
  'basis',
  'applies',
  'repeals',
  'amends',
  'forwards',
  'self',
  'lists',
  'mention',
];

/** Outgoing references by relation, then those that come in; empty groups are left out. */
export function groupsOf({ outgoing, incoming }: References): ReferenceGroup[] {
  const byRelation = Map.groupBy(outgoing, (reference) => reference.relation);
  const groups: ReferenceGroup[] = order.map((relation) => ({
    relation,
    references: byRelation.get(relation) ?? [],
  }));
  return [...groups, { relation: 'incoming' as const, references: incoming }].filter(
    (group) => group.references.length > 0,
  );
}
