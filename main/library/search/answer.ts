import type {
  DocumentHits,
  SearchAnswer,
  SearchQuestion,
  SearchRequest,
  Suggestion,
  Totals,
  Widening,
} from '../../../preload/contract.ts';
import { type AnyOf, marksIn, parseQuery, type Query } from '../../search/index.ts';
import { labelOf } from '../documents.ts';
import type { Library } from '../store.ts';
import { stateReader } from '../validity/validity.ts';
import { conditionsHold, type Holds, type Noted, scopeHolds } from './conditions.ts';
import { chosenBy, facetCounts, faceted } from './facets.ts';
import { type FoundGroup, findGroups } from './find-groups.ts';
import { countRows } from './group.ts';
import { inOrder } from './rank.ts';
import { bestSnippets } from './snippets.ts';
import { suggest } from './suggest.ts';
import { type Understood, understand } from './understand.ts';

/** What a query says and what may be meant by it, with the documents that have it, in the order of their blocks. */
interface Found {
  readonly query: Query;
  readonly understood: Understood;
  readonly groups: readonly FoundGroup[];
}

/** Answers a query over the whole library. Totals and counts are exact whatever the limit. */
export async function searchLibrary(
  library: Library,
  request: SearchRequest,
  noted: Noted,
): Promise<SearchAnswer> {
  const began = performance.now();
  const { query, understood, groups } = await find(library, request, holding(library, request, noted));
  const clauses = clausesOf(understood);
  const stateOf = stateReader(library.db, request.on);
  const valued = groups.map((group) => {
    const state = stateOf(group.facts);
    return { group, document: faceted(group.facts, state) };
  });
  const isChosen = chosenBy(request.choice);
  const chosen = valued.filter(({ document }) => isChosen(document)).map(({ group }) => group);
  const end = request.offset + request.limit;
  const page = inOrder(library.db, chosen, clauses, request.order, end).slice(request.offset, end);
  const hits = page.map((group) => ({ ...hitsOf(library, group, clauses), state: stateOf(group.facts) }));
  return {
    query: request.query,
    reading: { parts: query.parts, plain: query.plain },
    widenings: widenings(understood, groups),
    all: totals(chosen, countRows(chosen)),
    exact: totals(chosen.filter(isExact), exactRows(chosen)),
    facets: facetCounts(
      request.choice,
      valued.map(({ document }) => document),
    ),
    tookMs: performance.now() - began,
    hits,
  };
}

/** For a question that finds nothing, whatever its facets: the nearest one that would find something. */
export async function suggestInstead(
  library: Library,
  question: SearchQuestion,
  noted: Noted,
): Promise<{ suggestion: Suggestion | null }> {
  const holdsOf = holding(library, question, noted);
  const { query, groups } = await find(library, question, holdsOf);
  if (groups.length > 0) return { suggestion: null };
  const documentsOf = async (text: string): Promise<number> =>
    (await find(library, { query: text, widen: question.widen }, holdsOf)).groups.length;
  return { suggestion: await suggest(library, { text: question.query, query, documentsOf }) };
}

/** What a document must be for a question: where it is searched, and the conditions of its query. */
function holding(
  library: Library,
  { scope, on }: Pick<SearchQuestion, 'scope' | 'on'>,
  noted: Noted,
): (query: Query) => Promise<Holds> {
  const inScope = scopeHolds(scope, noted);
  return async ({ conditions }) => {
    const holds = await conditionsHold(library, conditions, noted, on);
    return (facts) => inScope(facts) && holds(facts);
  };
}

/**
 * The documents that a query finds among those for which `holdsOf` holds, before any facet narrows them down; an empty
 * query finds none.
 */
export async function find(
  library: Library,
  { query: text, widen }: Pick<SearchQuestion, 'query' | 'widen'>,
  holdsOf: (query: Query) => Promise<Holds>,
): Promise<Found> {
  const query = parseQuery(text);
  const kinds = new Set(widen);
  const understood = understand(library.db, text, query, kinds);
  if (query.parts.length === 0) return { query, understood, groups: [] };
  const groups = await findGroups(library, understood, await holdsOf(query), kinds.has('apart'));
  return { query, understood, groups };
}

/** Everything that is marked, clause by clause; a reading of the whole query is a term of its own. */
export function clausesOf({ widened, otherwise }: Understood): AnyOf[] {
  const whole = otherwise.flat(2);
  return widened.map((anyOf, at) => (at === 0 ? [...anyOf, ...whole] : anyOf));
}

/** What found something that the exact reading does not. */
function widenings({ widenings: all }: Understood, groups: readonly FoundGroup[]): Widening[] {
  const together = groups.filter(({ apart }) => !apart);
  const more = countRows(together) > exactRows(together) || !together.every(isExact);
  const apart: Widening[] = groups.some((group) => group.apart)
    ? [{ kind: 'apart', from: '', to: [], left: 0 }]
    : [];
  return [...(more ? all : []), ...apart];
}

/** What conditions alone find, they find exactly. */
function isExact({ exactIds, ids }: FoundGroup): boolean {
  return exactIds.length > 0 || ids.length === 0;
}

function exactRows(groups: readonly FoundGroup[]): number {
  return groups.reduce((sum, { exactIds }) => sum + exactIds.length, 0);
}

function totals(groups: readonly FoundGroup[], places: number): Totals {
  return { documents: groups.length, places };
}

function hitsOf({ db }: Library, group: FoundGroup, clauses: readonly AnyOf[]): Omit<DocumentHits, 'state'> {
  const { facts, ids } = group;
  return {
    ...labelOf(facts),
    section: facts.section,
    signedOn: facts.signedOn,
    issuers: facts.issuers,
    titleMarks: marksIn(facts.title, clauses.flat()),
    exact: isExact(group),
    count: ids.length,
    snippets: bestSnippets(db, ids, clauses),
  };
}
