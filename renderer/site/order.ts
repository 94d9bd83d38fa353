import { scoreOfCount, scoreOfName } from '../../main/search/score.ts';
import type { SiteAnswer, SiteGroup } from './ask.ts';
import type { Order } from './hash.ts';

/**
 * Best first: by title and number and by how often the words stand in the document for its length, of equals the newest.
 * That is the reader's order but for the nearness of the words, for which the texts would have to be loaded.
 */
export function inOrder({ groups, clauses }: SiteAnswer, order: Order): SiteGroup[] {
  const scored = groups.map((group) => ({
    group,
    score:
      order === 'newest'
        ? 0
        : scoreOfName(group.facts, clauses) + scoreOfCount(group.ids.length, group.facts.rows),
  }));
  scored.sort((one, other) => other.score - one.score || one.group.facts.newness - other.group.facts.newness);
  return scored.map(({ group }) => group);
}
