import Database from 'better-sqlite3';
import type { Failure } from '../../preload/contract.ts';
import { damaged, newerFile } from './failures.ts';
import { newestVersion, versionOf } from './migrations/index.ts';

/** What opening can find; errors of SQLite are thrown beside. */
export type Opened =
  | { readonly state: 'sound'; readonly db: Database.Database; readonly version: number }
  | { readonly state: 'unfit'; readonly failure: Failure };

/**
 * Opens the file, or makes it, and checks it from end to end without changing it. A file that another version of the
 * program has moved on, or that is not in order, is closed again.
 */
export function openDatabase(file: string): Opened {
  const db = new Database(file);
  try {
    const version = versionOf(db);
    const unfit = version > newestVersion ? newerFile : isIntact(db) ? null : damaged;
    if (unfit === null) return { state: 'sound', db, version };
    db.close();
    return { state: 'unfit', failure: unfit };
  } catch (error) {
    db.close();
    throw error;
  }
}

/** Write-ahead log, each commit forced to the disk before it counts as done. */
export function makeDurable(db: Database.Database): void {
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.pragma('foreign_keys = ON');
}

/** SQLite's whole check: pages, order, indexes and the types of the columns. A few ms for ten thousand notes. */
function isIntact(db: Database.Database): boolean {
  return db.pragma('integrity_check', { simple: true }) === 'ok';
}
