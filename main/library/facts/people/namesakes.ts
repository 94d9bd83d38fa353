/** An act as far as it tells whether two acts speak of one person. */
export interface PersonAct {
  readonly city: string;
  readonly person: string;
  readonly postKey: string;
  readonly action: '任' | '免';
  readonly date: string | null;
  readonly documentId: string;
  readonly block: string;
}

/** Why two acts of one name are one person's: one sentence names both, or one ends what the other began. */
export type Tie = 'sentence' | 'post';

/**
 * The acts under each name of a city, split into those that the text itself ties together. A name in two groups may be
 * two people: that nothing ties the groups does not say that they are.
 */
export function namesakes<A extends PersonAct>(acts: readonly A[]): A[][][] {
  const names = Map.groupBy(acts, ({ city, person }) => `${city} ${person}`);
  return [...names.values()].map((named) => {
    let groups: A[][] = [];
    for (const act of named) {
      const tied = groups.filter((group) => group.some((other) => tieOf(act, other) !== null));
      groups = [...groups.filter((group) => !tied.includes(group)), [...tied.flat(), act]];
    }
    return groups.map((group) => group.toSorted((one, other) => named.indexOf(one) - named.indexOf(other)));
  });
}

/** What ties two acts of one name in one city together, `null` where nothing does. */
export function tieOf(one: PersonAct, other: PersonAct): Tie | null {
  if (one.documentId === other.documentId && one.block === other.block) return 'sentence';
  return begins(one, other) || begins(other, one) ? 'post' : null;
}

function begins(one: PersonAct, other: PersonAct): boolean {
  if (one.postKey !== other.postKey || one.action !== '任' || other.action !== '免') return false;
  return one.date !== null && other.date !== null && one.date <= other.date;
}
