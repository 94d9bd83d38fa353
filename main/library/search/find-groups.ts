import { type AnyOf, groupByDocument, union } from '../../search/index.ts';
import { allDocuments, type DocumentFacts } from '../documents.ts';
import type { Library } from '../store.ts';
import type { Holds } from './conditions.ts';
import type { Group } from './group.ts';
import type { Understood } from './understand.ts';

/** A document found. */
export interface FoundGroup extends Group {
  /** Those of its rows that the exact reading finds. */
  readonly exactIds: readonly number[];
  /** Its words were found in different places only. */
  readonly apart: boolean;
}

/**
 * The documents that a query finds, in the order of their blocks: with the rows in which all clauses of one of its
 * readings hold; where `apart`, also those whose clauses hold in different rows, with the rows of each. A query of
 * conditions alone finds every document for which they hold.
 */
export async function findGroups(
  library: Library,
  { exact, widened, otherwise }: Understood,
  holds: Holds,
  apart: boolean,
): Promise<FoundGroup[]> {
  const documents = allDocuments(library.db).filter(holds);
  if (exact.length === 0) return documents.map((facts) => ({ facts, ids: [], exactIds: [], apart: false }));
  const exactIds = await library.search.find(exact);
  let ids = exactIds;
  if (widened.some((anyOf, at) => anyOf.length > (exact[at]?.length ?? 0)))
    ids = union(ids, await library.search.find(widened));
  for (const clauses of otherwise) ids = union(ids, await library.search.find(clauses));

  const groups = groupByDocument(documents, ids);
  const together = withExact(groups, ids === exactIds ? groups : groupByDocument(documents, exactIds));
  if (!apart || widened.length < 2) return together;
  const found = new Set(together.map(({ facts }) => facts.id));
  const rest = documents.filter(({ id }) => !found.has(id));
  return [...together, ...(await groupsApart(library, widened, rest))].sort(
    (one, other) => one.facts.firstBlock - other.facts.firstBlock,
  );
}

/** Both lists in the order of their documents. */
function withExact(groups: readonly Group[], exact: readonly Group[]): FoundGroup[] {
  let at = 0;
  return groups.map(({ facts, ids }) => {
    const same = exact[at]?.facts === facts ? exact[at] : undefined;
    if (same !== undefined) at += 1;
    return { facts, ids, exactIds: same?.ids ?? [], apart: false };
  });
}

/** Of the documents those in which every clause holds somewhere. Texts are only looked at where every clause is possible. */
async function groupsApart(
  { search }: Library,
  clauses: readonly AnyOf[],
  documents: readonly DocumentFacts[],
): Promise<FoundGroup[]> {
  const rowsByClause: { readonly anyOf: AnyOf; readonly ids: readonly number[] }[] = [];
  let left = documents;
  for (const anyOf of clauses) {
    const groups = groupByDocument(left, await search.possible(anyOf));
    left = groups.map(({ facts }) => facts);
    rowsByClause.push({ anyOf, ids: groups.flatMap(({ ids }) => ids) });
    if (left.length === 0) return [];
  }
  let rows: readonly number[] = [];
  for (const { anyOf, ids } of rowsByClause.sort((one, other) => one.ids.length - other.ids.length)) {
    const within = groupByDocument(left, ids).flatMap((group) => group.ids);
    const groups = groupByDocument(left, search.holding(within, anyOf));
    left = groups.map(({ facts }) => facts);
    rows = union(
      rows,
      groups.flatMap((group) => group.ids),
    );
    if (left.length === 0) return [];
  }
  return groupByDocument(left, rows).map((group) => ({ ...group, exactIds: [], apart: true }));
}
