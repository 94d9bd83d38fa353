import {
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  futimesSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type BackupSeries, backupName } from '../../preload/contract-backups.ts';

const kept = 3;

const ending = '.sqlite';

/** `backups` beside the file of notes. */
function folderOf(file: string): string {
  return join(dirname(file), 'backups');
}

/**
 * The backups of the file of notes, newest first: by their running numbers, since clocks can be set back. What else lies in
 * their folder is left out, as is whatever bears such a name and is no file.
 *
 * @throws the file system's error when the folder cannot be read.
 */
export function backupsOf(file: string, series: BackupSeries = 'user'): string[] {
  const folder = folderOf(file);
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && isOfSeries(entry.name, series))
    .map(({ name }) => join(folder, name))
    .sort((left, right) => numberOf(right) - numberOf(left));
}

function isOfSeries(fileName: string, series: BackupSeries): boolean {
  return fileName.endsWith(ending) && backupName.exec(nameOf(fileName))?.[1] === series;
}

/** What the backup at a path is called. */
export function nameOf(path: string): string {
  return basename(path, ending);
}

/**
 * Copies the closed file beside the earlier backups and drops the oldest beyond three. A file that is just like its
 * newest backup is not copied again, or three idle days would drive out all that is older.
 *
 * @throws the file system's error; the earlier backups are then as they were.
 */
export function backUp(file: string): void {
  const [newest] = backupsOf(file);
  if (newest !== undefined && readFileSync(newest).equals(readFileSync(file))) return;
  addBackup(file, 'user', (path) => copyWhole(file, path));
}

/**
 * Lets `write` make the next backup of a series and drops the oldest beyond three. Gives the file.
 *
 * @throws what `write` throws, or the file system's error; the earlier backups are then as they were.
 */
export function addBackup(file: string, series: BackupSeries, write: (path: string) => void): string {
  const [newest, ...older] = backupsOf(file, series);
  const number = newest === undefined ? 1 : numberOf(newest) + 1;
  const folder = folderOf(file);
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${series}-${String(number).padStart(6, '0')}${ending}`);
  write(path);
  for (const superfluous of older.slice(kept - 2)) rmSync(superfluous);
  return path;
}

/** Copies a file so that `to` is either not there or complete, also after a power cut; it bears the time of the copy. */
export function copyWhole(from: string, to: string): void {
  const partial = `${to}.part`;
  try {
    copyFileSync(from, partial);
    force(partial);
    renameSync(partial, to);
  } catch (error) {
    // On a full disk half a copy is the last thing to leave lying about.
    rmSync(partial, { force: true });
    throw error;
  }
}

/** Waits until the file is on the disk. */
function force(file: string): void {
  const handle = openSync(file, 'r+');
  const now = new Date();
  try {
    // Windows gives a copy the time of what it was copied from.
    futimesSync(handle, now, now);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

function numberOf(path: string): number {
  return Number(/\d+$/.exec(nameOf(path))?.[0]);
}
