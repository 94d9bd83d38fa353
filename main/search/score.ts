import { foldedNames, type Named } from './query/fact-holds.ts';
import type { AnyOf } from './query/query.ts';

/** What a good place of the words is worth, in units of “its rows hold them as often as usual”. */
const worth = {
  /** All words stand in the title. */
  title: 6,
  /** The title is nothing but the words; less the more else it says. */
  titleItself: 4,
  /** Each share of the words that stands in the title. */
  titleShare: 3,
  often: 2,
};

/** How well a document's title or number answers to the words. */
export function scoreOfName(named: Named, clauses: readonly AnyOf[]): number {
  if (clauses.length === 0) return 0;
  const { title, number } = foldedNames(named);
  return Math.max(scoreOfTitle(title, clauses), scoreOfTitle(number, clauses));
}

function scoreOfTitle(folded: string, clauses: readonly AnyOf[]): number {
  const found = clauses.map((anyOf) => anyOf.find((term) => folded.includes(term)) ?? '');
  const held = found.filter((term) => term !== '').length;
  if (held < clauses.length) return (worth.titleShare * held) / clauses.length;
  const said = found.reduce((sum, term) => sum + term.length, 0);
  return worth.titleShare + worth.title + worth.titleItself * Math.min(1, said / folded.length);
}

/**
 * Grows with the rows that hold the words and less and less so (as in BM25, k = 1.2), the slower the longer the document.
 *
 * @param rows how many the document has
 */
export function scoreOfCount(found: number, rows: number): number {
  const usualRows = 30;
  const saturation = 1.2 * (0.4 + (0.6 * rows) / usualRows);
  return (worth.often * found) / (found + saturation);
}
