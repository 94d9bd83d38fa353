import { existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import type { Failure, Outcome } from '../../preload/contract.ts';
import { backUp, backupsOf } from './backups.ts';
import { attempt, damaged, done, failed, logLost, newerFile, onlyToRead } from './failures.ts';
import { inspect } from './inspect.ts';
import { isNewer } from './is-newer.ts';
import { migrate, newestVersion } from './migrations/index.ts';
import type { NoteDocuments } from './note-documents.ts';
import { noteTable } from './note-table.ts';
import { type Closing, noClosing, notesStore } from './notes-store.ts';
import { dropOpenMark, lostLog, setOpenMark } from './open-mark.ts';
import { purge } from './purge.ts';
import { readOnlyCopy } from './read-only-copy.ts';
import { type Recovery, recover, recoveryNotice } from './recovery.ts';
import { salvageNotes } from './salvage.ts';
import type { NotesStore } from './store.ts';

/** Where a file of notes comes from: `left` there by the run before, or `restored` just now. */
type Origin = 'left' | 'restored';

/**
 * Opens a person's notes, or makes the file when there was none. A damaged or vanished file is replaced by its newest
 * good backup, with what could still be read of it; `notice` then says so. It fails, and changes nothing, with
 * `notes-unavailable` when the file is newer than the program or in use, with `read-only` or `disk-full` when the
 * folder cannot be written; notes that are there in a folder that cannot be written are shown, and `notice` says so.
 *
 * `userName` is what the system calls the person: the author of new notes until they choose a name.
 *
 * The sound file is backed up first, unless it was after its last use: whoever always just switches the computer off
 * has backups too, and a migration always has one to go back to. A file that was restored is not: it
 * came from a backup, and to make another would drive out those that the person may want to try next.
 */
export function openNotes(
  file: string,
  documents: NoteDocuments,
  userName = '',
  origin: Origin = 'left',
): Outcome<NotesStore> {
  const folder = attempt(() => mkdirSync(dirname(file), { recursive: true }));
  if (!folder.ok) return folder;
  // What is wrong with a file that cannot be read is told below.
  const newer = attempt(() => isNewer(file));
  if (newer.ok && newer.value) return failed(newerFile);
  const missing = attempt(() => isMissing(file));
  if (!missing.ok) return missing;
  const store = missing.value ? failed(damaged) : openSound(file, documents, userName, origin, null);
  if (store.ok) return store;
  if (store.failure.code === 'read-only' && isFile(file)) return openToRead(file, documents, userName);
  if (store.failure.code !== 'notes-damaged') return store;
  const recovery = attempt(() => recover(file, new Date()));
  return recovery.ok ? openSound(file, documents, userName, 'left', recovery.value) : recovery;
}

/** Shows the notes of a folder that cannot be written; whatever would change them fails with `read-only`. */
function openToRead(file: string, documents: NoteDocuments, userName: string): Outcome<NotesStore> {
  return attempt(() => {
    const { db, drop } = readOnlyCopy(file, migrate);
    return notesStore(db, documents, userName, onlyToRead, { ...noClosing, after: drop });
  });
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

/** A file that is gone or emptied although there are backups of it: that is damage, not a first start. */
function isMissing(file: string): boolean {
  return (!existsSync(file) || statSync(file).size === 0) && backupsOf(file).length > 0;
}

function openSound(
  file: string,
  documents: NoteDocuments,
  userName: string,
  origin: Origin,
  recovery: Recovery | null,
): Outcome<NotesStore> {
  const outcome = attempt((): Outcome<NotesStore> => {
    const lost = lostLog(file);
    // The check writes the log back, which then is gone for a moment.
    if (!lost) attempt(() => dropOpenMark(file));
    const inspection = inspect(file);
    if (!inspection.fit) return failed(inspection.failure);
    const backup = attempt(() => {
      if (inspection.version > 0 && origin === 'left') backUp(file);
    });
    if (!backup.ok && inspection.version < newestVersion) return backup;
    const db = new Database(file);
    try {
      makeDurable(db);
      migrate(db);
      const salvaged = recovery?.putAside ? salvageNotes(recovery.putAside, db) : 0;
      const marked = attempt(() => setOpenMark(file));
      // SQLite opens a file that it cannot write, if there is a log beside it.
      if (!marked.ok && marked.failure.code === 'read-only') {
        db.close();
        return marked;
      }
      // On a full disk the notes are worth more than that those long gone take no room.
      attempt(() => purge(db, noteTable(db), new Date()));
      const notice = recovery === null ? noticeOf(lost, backup) : recoveryNotice(recovery, salvaged);
      return done(notesStore(db, documents, userName, notice, closing(file)));
    } catch (error) {
      db.close();
      throw error;
    }
  });
  return outcome.ok ? outcome.value : outcome;
}

/** Before the file is closed its mark goes, behind that a backup is made. */
function closing(file: string): Closing {
  return { ...noClosing, before: () => dropOpenMark(file), backUp: () => backUp(file) };
}

function noticeOf(lost: boolean, backup: Outcome<void>): Failure | null {
  return lost ? logLost : withoutBackup(backup);
}

/** The notes can be used all the same, but not without a word. */
function withoutBackup(backup: Outcome<void>): Failure | null {
  if (backup.ok) return null;
  const { code, zh, en } = backup.failure;
  return { code, zh: `没有做成批注的备份。${zh}`, en: `Your notes could not be backed up. ${en}` };
}

/** Write-ahead log, each commit forced to the disk before it counts as done. */
function makeDurable(db: Database.Database): void {
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.pragma('foreign_keys = ON');
}
