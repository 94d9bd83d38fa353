import { existsSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import type { Failure, Outcome } from '../../preload/contract.ts';
import { copyWhole } from './backups.ts';
import { attempt, done, failed, newerFile, noBackup } from './failures.ts';
import { inspect } from './inspect.ts';

/**
 * Writes everything of a person's (notes with their history, settings, places, kept searches) into one file, in the place
 * of what is there. Either the file is complete and was checked, or it is as it was.
 *
 * @throws SqliteError or the file system's error.
 */
export function saveAll(db: Database.Database, to: string): void {
  const made = `${to}.new`;
  rmSync(made, { force: true });
  // A copy that is only to be read can be saved too.
  const onlyToRead = db.pragma('query_only', { simple: true });
  db.pragma('query_only = OFF');
  try {
    db.prepare('VACUUM INTO ?').run(made);
    if (!isWhole(made)) throw new Error('a copy of the notes that was just written is not sound');
    copyWhole(made, to);
  } finally {
    db.pragma(`query_only = ${Number(onlyToRead)}`);
    rmSync(made, { force: true });
  }
}

function isWhole(file: string): boolean {
  const db = new Database(file, { readonly: true });
  try {
    return db.pragma('integrity_check', { simple: true }) === 'ok';
  } finally {
    db.close();
  }
}

/** Where what was there before lies now; `null` when there was nothing. */
export interface BroughtBack {
  readonly putAside: string | null;
}

/**
 * Puts a file of {@link saveAll} in the place of the file of notes, which has to be closed. That one is kept beside. The
 * file is checked from end to end before anything is touched; when it is not sound, or of a newer program, all stays.
 */
export function bringBack(file: string, from: string, now: Date): Outcome<BroughtBack> {
  const coming = `${file}.coming`;
  const outcome = attempt((): Outcome<BroughtBack> => {
    if (!existsSync(from)) return failed(noBackup);
    copyWhole(from, coming);
    const refusal = refusalOf(coming);
    if (refusal !== null) return failed(refusal);
    const putAside = existsSync(file) ? asideOf(file, now) : null;
    // A copy first, so that there is no moment without a file of notes.
    if (putAside !== null) copyWhole(file, putAside);
    for (const ending of ['-wal', '-shm']) {
      if (existsSync(file + ending)) renameSync(file + ending, (putAside ?? asideOf(file, now)) + ending);
    }
    renameSync(coming, file);
    return done({ putAside });
  });
  attempt(() => {
    for (const ending of ['', '-wal', '-shm']) rmSync(coming + ending, { force: true });
  });
  return outcome.ok ? outcome.value : outcome;
}

/** `null` when the file can take the place of the notes. */
function refusalOf(file: string): Failure | null {
  const inspected = attempt(() => inspect(file));
  if (!inspected.ok) return inspected.failure.code === 'notes-damaged' ? noBackup : inspected.failure;
  if (inspected.value.fit) return inspected.value.version === 0 ? noBackup : null;
  return inspected.value.failure === newerFile ? newerFile : noBackup;
}

function asideOf(file: string, now: Date): string {
  const stamp = now.toISOString().replace(/[-:.]/g, '');
  return join(dirname(file), `${basename(file, '.sqlite')}.before-${stamp}.sqlite`);
}
