/** An act as far as it tells who came after whom. */
export interface PostAct {
  readonly city: string;
  readonly postKey: string;
  readonly person: string;
  readonly action: '任' | '免';
  readonly note: string | null;
  /** `YYYY-MM-DD` or `YYYY-MM`; acts of one date are taken for simultaneous. */
  readonly date: string | null;
}

/** Somebody who left or took a post, told by that act. */
export interface Neighbour<A> {
  readonly act: A;
  /** Whether nobody else comes into question: one left, one came. */
  readonly certain: boolean;
}

/**
 * Who took whose place: each appointment with the dismissals that it may follow on, and each of these with it. In one
 * city, in a post of the same words, one who comes fills a place that one has left by then; where several left or came,
 * each of them may be meant. Somebody on secondment (挂职) takes nobody's place. Acts without a date tell nothing.
 */
export function successions<A extends PostAct>(acts: readonly A[]): Map<A, readonly Neighbour<A>[]> {
  const found = new Map<A, Neighbour<A>[]>();
  const posts = Map.groupBy(acts, ({ city, postKey }) => `${city} ${postKey}`);
  for (const ofPost of posts.values()) {
    for (const [came, left, certain] of followed(ofPost)) {
      found.set(came, [...(found.get(came) ?? []), { act: left, certain }]);
      found.set(left, [...(found.get(left) ?? []), { act: came, certain }]);
    }
  }
  return found;
}

/** Of one post: who came, who had left, and whether that is certain. */
function followed<A extends PostAct>(acts: readonly A[]): [came: A, left: A, certain: boolean][] {
  const pairs: [A, A, boolean][] = [];
  let open: A[] = [];
  let filled = 0;
  for (const together of byDate(acts)) {
    const came = together.filter((act) => act.action === '任' && !/挂职/.test(act.note ?? ''));
    const left = together.filter((act) => act.action === '免');
    // Dismissed and appointed again at once: nobody came and nobody left.
    const both = new Set(
      came.map(({ person }) => person).filter((who) => left.some((act) => act.person === who)),
    );
    const coming = came.filter(({ person }) => !both.has(person));
    open.push(...left.filter(({ person }) => !both.has(person)));
    const certain = open.length === 1 && coming.length === 1;
    for (const one of coming) {
      for (const other of open) if (other.person !== one.person) pairs.push([one, other, certain]);
    }
    filled = open.length === 0 ? 0 : filled + coming.length;
    if (filled >= open.length) {
      open = [];
      filled = 0;
    }
  }
  return pairs;
}

function byDate<A extends PostAct>(acts: readonly A[]): A[][] {
  const dated = Map.groupBy(
    acts.filter(({ date }) => date !== null),
    ({ date }) => date ?? '',
  );
  return [...dated].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, together]) => together);
}
