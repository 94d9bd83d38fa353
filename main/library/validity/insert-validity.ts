import type { Database } from 'better-sqlite3';
import { insert } from '../insert.ts';
import type { Readable } from '../readable.ts';
import { readChanges } from './read-changes.ts';

/** Writes when a document applies and what it does to others. Its citations must be there already. */
export function insertValidity(db: Database, entry: Readable): void {
  for (const [ordinal, { kind, scope, date, block, start, end }] of entry.effects.entries())
    insert(db, 'effect', { document_id: entry.id, ordinal, kind, scope, date, address: block, start, end });
  // News and lists tell of changes, they make none.
  if (entry.form !== 'document') return;
  for (const { citation, kind, whole, from, until, months } of readChanges(entry)) {
    const row = { document_id: entry.id, ordinal: citation, kind, whole: whole ? 1 : 0 };
    insert(db, 'change', { ...row, acts_from: from, until, months });
  }
}
