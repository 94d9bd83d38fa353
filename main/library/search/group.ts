import type { Database } from 'better-sqlite3';
import { groupByDocument, type RowGroup } from '../../search/index.ts';
import { allDocuments, type DocumentFacts } from '../documents.ts';

/** A document with those of the rows found that are its own, ascending. */
export type Group = RowGroup<DocumentFacts>;

/** The documents that any of the rows, ascending, belongs to. */
export function documentsWithRows(db: Database, ids: readonly number[]): DocumentFacts[] {
  return groupByDocument(allDocuments(db), ids).map(({ facts }) => facts);
}

export function countRows(groups: readonly Group[]): number {
  return groups.reduce((sum, { ids }) => sum + ids.length, 0);
}
