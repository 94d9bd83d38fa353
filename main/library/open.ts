import { existsSync } from 'node:fs';
import Database from 'better-sqlite3';
import type { Outcome } from '../../preload/contract.ts';
import { openSearchIndex } from '../search/index.ts';
import { readHeader } from '../sqlite/header.ts';
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
  return open(file, 'read');
}

/**
 * Opens the library that came with the program, which is never written, whether or not it could be. Fails with
 * `no-library` or `library-damaged`.
 */
export function openBundled(file: string): Outcome<Library> {
  const library = open(file, 'look');
  if (library.ok || library.failure.code === 'no-library') return library;
  return fail(
    'library-damaged',
    `程序自带的公报读不了。请重新安装程序，您的批注不受影响。（${library.failure.zh}）`,
    `The issues that came with the program cannot be read. Install it again; your notes are not touched. (${library.failure.en})`,
  );
}

/** Opens a library for adding and removing issues, and brings an older one up to date. Fails as {@link openLibrary}. */
export function openLibraryForWriting(file: string): Outcome<Library> {
  return open(file, 'write');
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

/** `look` leaves the file as it is, `read` may bring it up to date. */
type Purpose = 'look' | 'read' | 'write';

function open(file: string, purpose: Purpose): Outcome<Library> {
  if (!existsSync(file)) {
    return fail(
      'no-library',
      `还没有文库：找不到 ${file}。`,
      `There is no library yet: ${file} was not found.`,
    );
  }
  let db: Database.Database | null = null;
  try {
    // Before SQLite opens it: that would undo what a newer program left half done.
    if ((readHeader(file)?.version ?? 0) > libraryVersion) return newer(file);
    if (purpose === 'read') undoCutOff(file);
    db = new Database(file, { readonly: purpose !== 'write', fileMustExist: true, timeout: patience });
    const unfit = unfitness(db, file);
    if (unfit !== null) {
      db.close();
      return unfit;
    }
    if (purpose === 'write') {
      forWriting(db);
      migrate(db);
    } else if (versionOf(db) < libraryVersion) {
      db = purpose === 'look' ? inMemory(db) : upToDate(db, file);
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
    return inMemory(db);
  }
}

/** A copy that is up to date, in place of a connection to a file that is not. */
function inMemory(db: Database.Database): Database.Database {
  const copy = new Database(db.serialize());
  db.close();
  migrate(copy);
  return copy;
}

function unfitness(db: Database.Database, file: string): ReturnType<typeof fail> | null {
  const id = db.pragma('application_id', { simple: true });
  const version = Number(db.pragma('user_version', { simple: true }));
  if (id !== applicationId) return damaged(file, null);
  return version <= libraryVersion ? null : newer(file);
}

function newer(file: string): ReturnType<typeof fail> {
  return fail(
    'library-newer',
    `文库 ${file} 是用更新的版本做的，本版本读不了，文件没有改动。请先更新本程序。`,
    `The library ${file} was made by a newer version of this program and was not touched; update the program first.`,
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
