import { readFileSync, statSync } from 'node:fs';
import Database from 'better-sqlite3';
import { z } from 'zod';
import type { Outcome } from '../../preload/contract.ts';
import {
  type BackupContent,
  type BackupSeries,
  backupSeries,
  type KeptBackup,
} from '../../preload/contract-backups.ts';
import { backupsOf, nameOf } from './backups.ts';
import { attempt, backupsUnread, done, failed, newerFile, noSuchBackup } from './failures.ts';
import { inspectionOf } from './inspect.ts';

/**
 * The backups that the program made of the file of notes by itself, newest first by the time that a person sees. Each is
 * read from end to end: some 80 ms for ten thousand notes. Nothing is written. Fails with `notes-unavailable` when their
 * folder cannot be read.
 */
export function keptBackups(file: string): Outcome<readonly KeptBackup[]> {
  const kept = attempt(() =>
    backupSeries.flatMap((series) => backupsOf(file, series).flatMap((path) => backupAt(path, series) ?? [])),
  );
  if (!kept.ok) return failed(backupsUnread);
  // Of the same moment, the one with the higher number stays first.
  return done(kept.value.toSorted((left, right) => Date.parse(right.madeAt) - Date.parse(left.madeAt)));
}

/**
 * The path of the backup that is called so. A name is only compared with what is there, never made into a path. Fails with
 * `not-found` when there is none, with `notes-unavailable` when their folder cannot be read.
 */
export function keptBackup(file: string, name: string): Outcome<string> {
  const paths = attempt(() => backupSeries.flatMap((series) => backupsOf(file, series)));
  if (!paths.ok) return failed(backupsUnread);
  const path = paths.value.find((each) => nameOf(each) === name);
  return path === undefined ? failed(noSuchBackup) : done(path);
}

/** `null` when it has gone in the meantime. */
function backupAt(path: string, series: BackupSeries): KeptBackup | null {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return null;
  return { name: nameOf(path), series, madeAt: stats.mtime.toISOString(), ...contentOf(path) };
}

/** Whatever is wrong with one backup, the others are to be seen. */
function contentOf(path: string): BackupContent {
  try {
    const db = inMemory(path);
    try {
      const inspection = inspectionOf(db);
      if (!inspection.fit) return { state: inspection.failure === newerFile ? 'newer' : 'damaged' };
      return inspection.version === 0 ? { state: 'damaged' } : { state: 'sound', notes: notesIn(db) };
    } finally {
      db.close();
    }
  } catch {
    return { state: 'damaged' };
  }
}

/** Where the header says how the file is written and read: 1 for a rollback journal, 2 for a write-ahead log. */
const journalBytes = [18, 19];

/**
 * A backup to be read from memory: to open the file itself would leave a log beside it. What is only in memory has no log,
 * and SQLite refuses to read it while its header speaks of one.
 */
function inMemory(path: string): Database.Database {
  const bytes = readFileSync(path);
  for (const at of journalBytes) bytes[at] = 1;
  return new Database(bytes, { readonly: true });
}

function notesIn(db: Database.Database): number {
  return z.int().parse(db.prepare('SELECT count(*) FROM note WHERE removed_at IS NULL').pluck().get());
}
