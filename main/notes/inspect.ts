import Database from 'better-sqlite3';
import type { Failure } from '../../preload/contract.ts';
import { damaged, newerFile } from './failures.ts';
import { migrate, newestVersion, versionOf } from './migrations/index.ts';

/** What a file of notes is before anything is done with it; version 0 is an empty one. */
export type Inspection =
  | { readonly fit: true; readonly version: number }
  | { readonly fit: false; readonly failure: Failure };

/**
 * Checks the file from end to end without changing what it says; a log that a crash left behind is written back into
 * it. Makes an empty file when there is none.
 *
 * @throws SqliteError when it cannot be read at all.
 */
export function inspect(file: string): Inspection {
  const db = new Database(file);
  try {
    return inspectionOf(db);
  } finally {
    db.close();
  }
}

/** What {@link inspect} says, of a file that is open. @throws SqliteError when it cannot be read at all. */
export function inspectionOf(db: Database.Database): Inspection {
  const version = versionOf(db);
  if (version > newestVersion) return { fit: false, failure: newerFile };
  return isIntact(db) && isOurs(db, version) ? { fit: true, version } : { fit: false, failure: damaged };
}

/** SQLite's whole check: pages, order, indexes and the types of the columns. A few ms for ten thousand notes. */
function isIntact(db: Database.Database): boolean {
  return db.pragma('integrity_check', { simple: true }) === 'ok';
}

/** Whether its tables are just those that the migrations make: whatever passes here can be used, and be a backup. */
function isOurs(db: Database.Database, version: number): boolean {
  const model = new Database(':memory:');
  migrate(model, version);
  const same = schemaOf(db) === schemaOf(model);
  model.close();
  return same;
}

function schemaOf(db: Database.Database): string {
  return JSON.stringify(db.prepare('SELECT type, name, sql FROM sqlite_schema ORDER BY name').raw().all());
}
