/**
 * What a page is asked for stands behind the # of its address: it is the only part that a page opened from a disk can
 * change, and that every browser hands on.
 */
export interface Asked {
  /** The query; empty for none. */
  readonly query: string;
  readonly order: Order;
  /** The address of the block to be shown, `null` for the whole page. */
  readonly at: string | null;
}

export type Order = 'best' | 'newest';

export function readHash(hash: string): Asked {
  const values = new Map<string, string>();
  for (const pair of hash.replace(/^#/, '').split('&')) {
    const sign = pair.indexOf('=');
    if (sign > 0) values.set(pair.slice(0, sign), decoded(pair.slice(sign + 1)));
  }
  return {
    query: values.get('q') ?? '',
    order: values.get('order') === 'newest' ? 'newest' : 'best',
    at: values.get('at') ?? null,
  };
}

/** The hash for {@link readHash}, with its #. */
export function writeHash({ query, order, at }: Partial<Asked>): string {
  const pairs = [
    at === undefined || at === null ? [] : [`at=${encodeURIComponent(at)}`],
    query === undefined ? [] : [`q=${encodeURIComponent(query)}`],
    order === undefined || order === 'best' ? [] : [`order=${order}`],
  ];
  return `#${pairs
    .map((pair) => pair.join(''))
    .filter((pair) => pair !== '')
    .join('&')}`;
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value.replace(/\+/g, ' '));
  } catch {
    // A person may have typed a % of their own.
    return value;
  }
}
