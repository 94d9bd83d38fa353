import { existsSync } from 'node:fs';
import Database from 'better-sqlite3';
import type { Outcome } from '../../preload/contract.ts';
import { openSearchIndex } from '../search/index.ts';
import { machineFailure } from './machine-failure.ts';
import { fail, ok } from './outcome.ts';
import { applicationId, libraryVersion, migrate, versionOf } from './schema.ts';
import type { Library } from './store.ts';

/**
 * Opens a library for reading. One of an older version is brought up to date; where it cannot be written, it is read
 * from a copy in memory that is. Fails with `no-library` when there is no such file, `library-damaged` when it is no
 * library or cannot be read, `library-newer` when a newer program wrote it, `read-only` while another program writes.
 */
export function openLibrary(file: string): Outcome<Library> {
  return open(file, { readonly: true });
}

/** Opens a library for adding and removing issues, and brings an older one up to date. Fails as {@link openLibrary}. */
export function openLibraryForWriting(file: string): Outcome<Library> {
  return open(file, { readonly: false });
}

/** Makes a new, empty library. Throws when the file cannot be made. */
export function createLibrary(file: string): Library {
  const db = new Database(file);
  db.pragma('page_size = 8192');
  forWriting(db);
  migrate(db);
  return { db, search: openSearchIndex(db) };
}

/** How long to wait for another program's write, in ms. */
const patience = 2000;

function open(file: string, { readonly }: { readonly: boolean }): Outcome<Library> {
  if (!existsSync(file)) {
    return fail(
      'no-library',
      `还没有文库：找不到 ${file}。`,
      `There is no library yet: ${file} was not found.`,
    );
  }
  let db: Database.Database | null = null;
  try {
    if (readonly) undoCutOff(file);
    db = new Database(file, { readonly, fileMustExist: true, timeout: patience });
    const unfit = unfitness(db, file);
    if (unfit !== null) {
      db.close();
      return unfit;
    }
    if (!readonly) {
      forWriting(db);
      migrate(db);
    } else if (versionOf(db) < libraryVersion) {
      db = upToDate(db, file);
    }
    return ok({ db, search: openSearchIndex(db) });
  } catch (error) {
    const opened = db !== null;
    db?.close();
    return opened && isWriteFailure(error) ? machineFailure(error) : damaged(file, error);
  }
}

/**
 * A change that was cut off while it was written is undone by the next connection that may write; one for reading only
 * would be refused. Where it cannot be undone, opening says why.
 */
function undoCutOff(file: string): void {
  if (!existsSync(`${file}-journal`)) return;
  const db = new Database(file, { fileMustExist: true, timeout: patience });
  try {
    db.pragma('schema_version');
  } catch {
    // What stands in the way is told when the file is read.
  } finally {
    db.close();
  }
}

/** The connection itself when the file behind it could be brought up to date, else one to a copy. */
function upToDate(db: Database.Database, file: string): Database.Database {
  try {
    const writing = new Database(file, { fileMustExist: true, timeout: patience });
    try {
      forWriting(writing);
      migrate(writing);
    } finally {
      writing.close();
    }
    return db;
  } catch (error) {
    // While another program writes, the next try finds the file free.
    if (!isWriteFailure(error) || isInUse(error)) throw error;
    const copy = new Database(db.serialize());
    db.close();
    migrate(copy);
    return copy;
  }
}

function unfitness(db: Database.Database, file: string): ReturnType<typeof fail> | null {
  const id = db.pragma('application_id', { simple: true });
  const version = Number(db.pragma('user_version', { simple: true }));
  if (id !== applicationId) return damaged(file, null);
  if (version <= libraryVersion) return null;
  return fail(
    'library-newer',
    `文库 ${file} 是用更新的版本做的，请先更新本程序。`,
    `The library ${file} was made by a newer version of this program; update the program first.`,
  );
}

function damaged(file: string, error: unknown): ReturnType<typeof fail> {
  const cause = error instanceof Error ? ` (${error.message})` : '';
  return fail(
    'library-damaged',
    `${file} 不是公报文库，或者已经损坏。可以用公报原文重新做一个。${cause}`,
    `${file} is not a gazette library or is damaged. It can be made again from the gazettes' texts.${cause}`,
  );
}

/** The disk or another program is in the way, not what the file holds. */
function isWriteFailure(error: unknown): boolean {
  const { code } = machineFailure(error).failure;
  return code === 'read-only' || code === 'disk-full';
}

function isInUse(error: unknown): boolean {
  return error instanceof Database.SqliteError && /^SQLITE_(BUSY|LOCKED)/.test(error.code);
}

/** A rollback journal leaves one file that can be copied; without spilling, readers never wait for a half-done import. */
function forWriting(db: Database.Database): void {
  db.pragma('journal_mode = DELETE');
  db.pragma('synchronous = FULL');
  db.pragma('foreign_keys = ON');
  db.pragma('cache_spill = OFF');
}
