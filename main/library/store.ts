import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import { issueId, placeOfGazette } from '../gazette/index.ts';
import type { ParsedIssue } from '../gazette/parsed-issue.ts';
import type { SearchIndex } from '../search/index.ts';
import { insertFacts } from './facts/insert-facts.ts';
import { insertRecords } from './facts/insert-records.ts';
import { namesOfIssue, relink } from './graph/relink.ts';
import { rememberReplaced } from './incoming/tables.ts';
import { type IssueSource, insertIssue, insertReadable } from './insert-issue.ts';
import { readablesOf } from './readable.ts';
import { all } from './rows.ts';
import { insertSpokenNames } from './search/spoken-names.ts';

/** A library and its search index on one connection. Only one write may run on it at a time. */
export interface Library {
  readonly db: Database;
  readonly search: SearchIndex;
}

/**
 * Puts an issue and its part of the search index in, in one transaction, under the id that its cover says or that it had
 * before; an issue with the same id is replaced. Gives the id. Throws what SQLite throws, then nothing has changed.
 */
export async function addIssue(
  library: Library,
  parsed: ParsedIssue,
  source: IssueSource,
  id = issueId(parsed.issue),
): Promise<string> {
  const { db, search } = library;
  const owner = { id, place: placeOfGazette(parsed.issue.title) };
  await inTransaction(db, async () => {
    const before = namesOfIssue(db, id);
    rememberReplaced(db, id, source.sha256);
    await takeOut(library, id);
    insertIssue(db, id, parsed, source);
    const rows = readablesOf(parsed).flatMap((entry, ordinal) => insertReadable(db, owner, ordinal, entry));
    insertFacts(db, owner, parsed);
    insertRecords(db, owner, parsed, source.text);
    await insertSpokenNames(db, id, owner.place, parsed);
    await search.add(rows);
    relink(db, id, [...before, ...namesOfIssue(db, id)]);
  });
  return id;
}

/** Takes an issue and its part of the search index out, in one transaction. Gives whether it was there. */
export async function removeIssue(library: Library, id: string): Promise<boolean> {
  const { db } = library;
  return inTransaction(db, async () => {
    const names = namesOfIssue(db, id);
    const wasThere = await takeOut(library, id);
    relink(db, id, names);
    return wasThere;
  });
}

async function takeOut({ db, search }: Library, id: string): Promise<boolean> {
  const blocks = all(
    db,
    z.object({ id: z.number() }),
    'SELECT block.id FROM block JOIN document ON document.id = document_id WHERE issue_id = ? ORDER BY block.id',
    id,
  );
  if (blocks.length > 0) await search.remove(blocks.map((block) => block.id));
  return db.prepare('DELETE FROM issue WHERE id = ?').run(id).changes > 0;
}

async function inTransaction<T>(db: Database, work: () => Promise<T>): Promise<T> {
  db.exec('BEGIN IMMEDIATE');
  try {
    const result = await work();
    db.exec('COMMIT');
    return result;
  } catch (error) {
    if (db.inTransaction) db.exec('ROLLBACK');
    throw error;
  }
}
