import { existsSync } from 'node:fs';
import type Database from 'better-sqlite3';
import { createLibrary, openLibraryForWriting } from '../../../../main/library/open.ts';
import type { Library } from '../../../../main/library/store.ts';
import { parseTerms } from '../../../../main/search/terms.ts';
import type { OpenEngine } from './engine.ts';
import { bytesOf } from './sqlite-file.ts';

/** The app's own: FlexSearch over packed postings in SQLite, then the check, in a library opened as the app opens it. */
export const openThisEngine: OpenEngine = async (file) => {
  const { db, search } = existsSync(file) ? opened(file) : createLibrary(file);
  return {
    add: (rows) => inTransaction(db, () => search.add(rows)),
    remove: (rows) => inTransaction(db, () => search.remove(rows.map(({ id }) => id))),
    find: (query) => search.find(parseTerms(query).map((term) => [term])),
    bytes: () => bytesOf(db, 'search_posting'),
    close: () => db.close(),
  };
};

function opened(file: string): Library {
  const library = openLibraryForWriting(file);
  if (!library.ok) throw new Error(library.failure.en);
  return library.value;
}

async function inTransaction(db: Database.Database, work: () => Promise<void>): Promise<void> {
  db.exec('BEGIN IMMEDIATE');
  await work();
  db.exec('COMMIT');
}
