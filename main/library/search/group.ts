import type { Database } from 'better-sqlite3';
import { allDocuments, type DocumentFacts } from '../documents.ts';

/** A document with those of the rows found that are its own, ascending. */
export interface Group {
  readonly facts: DocumentFacts;
  readonly ids: readonly number[];
}

/**
 * Both lists ascend, and a document's rows are neighbours: one walk over both. A row whose document was taken out since
 * it was found is left out.
 */
export function groupByDocument(documents: readonly DocumentFacts[], ids: readonly number[]): Group[] {
  const groups: Group[] = [];
  let at = 0;
  for (const facts of documents) {
    while ((ids[at] ?? Infinity) < facts.firstBlock) at += 1;
    const from = at;
    while ((ids[at] ?? Infinity) <= facts.lastBlock) at += 1;
    if (at > from) groups.push({ facts, ids: ids.slice(from, at) });
  }
  return groups;
}

/** The documents that any of the rows, ascending, belongs to. */
export function documentsWithRows(db: Database, ids: readonly number[]): DocumentFacts[] {
  return groupByDocument(allDocuments(db), ids).map(({ facts }) => facts);
}

export function countRows(groups: readonly Group[]): number {
  return groups.reduce((sum, { ids }) => sum + ids.length, 0);
}
