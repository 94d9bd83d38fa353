import { groupByDocument, type RowGroup } from '../../main/search/group.ts';
import { factHolds } from '../../main/search/query/fact-holds.ts';
import { parseQuery } from '../../main/search/query/parse-query.ts';
import type { AnyOf, Condition, Query } from '../../main/search/query/query.ts';
import type { Site, SiteDocument } from './site.ts';
import type { SiteIndex } from './site-index.ts';

/** A document found, with the rows that hold every word; none where only conditions were asked for. */
export type SiteGroup = RowGroup<SiteDocument>;

export interface SiteAnswer {
  readonly query: Query;
  /** What is marked: the folded terms, clause by clause. */
  readonly clauses: readonly AnyOf[];
  /** In the order of their rows. */
  readonly groups: readonly SiteGroup[];
}

type Holds = (document: SiteDocument) => boolean;

/** Everything that the reader's exact reading of a query finds in the same documents, by the states of the site's day. */
export async function ask(site: Site, index: SiteIndex, text: string): Promise<SiteAnswer> {
  const query = parseQuery(text);
  const clauses = query.clauses.map((clause) => clause.map((term) => term.text));
  if (query.parts.length === 0) return { query, clauses, groups: [] };
  const [rows, ...holds] = await Promise.all([
    index.find(clauses),
    ...query.conditions.map((condition) => conditionHolds(site, index, condition)),
  ]);
  const documents = site.documents.filter((document) => holds.every((is) => is(document)));
  const groups =
    clauses.length === 0 ? documents.map((facts) => ({ facts, ids: [] })) : groupByDocument(documents, rows);
  return { query, clauses, groups };
}

async function conditionHolds(site: Site, index: SiteIndex, condition: Condition): Promise<Holds> {
  const holds = await whatHolds(site, index, condition);
  return condition.without ? (document) => !holds(document) : holds;
}

async function whatHolds(site: Site, index: SiteIndex, condition: Condition): Promise<Holds> {
  switch (condition.field) {
    case 'words': {
      const groups = groupByDocument(site.documents, await index.find([[condition.text]]));
      const having = new Set(groups.map(({ facts }) => facts));
      return (document) => having.has(document);
    }
    case 'state':
      return ({ state }) => state === condition.state;
    case 'note':
      // Notes are a person's own and never part of a site.
      return () => false;
    default:
      return (document) => factHolds(condition, document);
  }
}
