import { Index, type StorageInterface } from 'flexsearch';
import { readings } from '../../main/search/label-numbers.ts';
import type { AnyOf } from '../../main/search/query/query.ts';
import { intersection, union } from '../../main/search/sorted-ids.ts';
import type { SiteData } from './data.ts';
import type { Site } from './site.ts';
import { SiteStore } from './site-store.ts';
import { tokensOf } from './tokens.ts';

/** Exact substring search over the folded texts of a site. */
export interface SiteIndex {
  /** The rows, ascending, in which of each clause at least one term occurs; nothing is cut off. Without clauses none. */
  find(clauses: readonly AnyOf[]): Promise<readonly number[]>;
}

/** FlexSearch cuts results at 100 unless told otherwise. */
const everything = { limit: 1e9 };

/** The reader's index over other files: FlexSearch with tokens and a storage of the site's own. */
export function openSiteIndex(site: Site, data: SiteData): SiteIndex {
  const index = new Index<false, StorageInterface>({
    tokenize: 'strict',
    resolution: 1,
    fastupdate: false,
    cache: false,
    commit: false,
    encode: tokensOf,
  });
  const mounted = index.mount(new SiteStore(site, data));

  async function holding(anyOf: AnyOf): Promise<readonly number[]> {
    await mounted;
    const forms = anyOf.flatMap(readings);
    const found = await Promise.all(forms.map((form) => index.search(form, everything)));
    return found.map((ids) => ids.map(Number)).reduce<readonly number[]>(union, []);
  }

  async function find(clauses: readonly AnyOf[]): Promise<readonly number[]> {
    // All at once: what takes long is waiting for the files.
    const found = await Promise.all(clauses.map(holding));
    const [first = [], ...others] = found;
    return others.reduce<readonly number[]>(intersection, first);
  }

  return { find };
}
