import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';

/** A database that can be read and not written, and what to do when it is done with. */
export interface ReadOnlyCopy {
  readonly db: Database.Database;
  readonly drop: () => void;
}

/**
 * A copy of a file whose folder cannot be written, to be read: SQLite opens no file with a log where it cannot write.
 * The copy is brought to the newest version by `prepare`.
 *
 * @throws SqliteError or the file system's error when that cannot be done either.
 */
export function readOnlyCopy(file: string, prepare: (db: Database.Database) => void): ReadOnlyCopy {
  const folder = mkdtempSync(join(tmpdir(), 'gazette-notes-'));
  const drop = (): void => rmSync(folder, { recursive: true, force: true });
  try {
    const copy = join(folder, 'user.sqlite');
    for (const ending of ['', '-wal']) {
      if (existsSync(file + ending)) copyFileSync(file + ending, copy + ending);
    }
    const db = new Database(copy);
    prepare(db);
    db.pragma('query_only = ON');
    return { db, drop };
  } catch (error) {
    drop();
    throw error;
  }
}
