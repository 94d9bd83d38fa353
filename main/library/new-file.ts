import { closeSync, fsyncSync, mkdirSync, openSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** A file that is written beside its place and takes it only when it is whole. */
export interface NewFile {
  /** Where to write. */
  readonly path: string;
  /** Puts the written file in its place, whatever was there before. The file must be closed. */
  swapIn(): void;
  /** Takes away what was written and not swapped in. */
  discard(): void;
}

/**
 * Prepares to write a file anew; makes its folder when it is missing and clears what killed processes left beside it.
 * What stands at `file` stays as it is, whenever the process ends, until `swapIn` replaces it in one step.
 */
export function newFile(file: string): NewFile {
  const folder = dirname(file);
  mkdirSync(folder, { recursive: true });
  removeLeftOver(file);
  const path = `${file}.${process.pid}.new`;
  discard(path);
  return {
    path,
    swapIn() {
      sync(path, 'r+');
      renameSync(path, file);
      // Windows has no way to sync a folder and needs none.
      if (process.platform !== 'win32') sync(folder, 'r');
    },
    discard: () => discard(path),
  };
}

function discard(path: string): void {
  for (const part of [path, `${path}-journal`]) rmSync(part, { force: true });
}

/** Clears what killed processes left of a file that they were writing anew. Throws when the folder cannot be read. */
export function removeLeftOver(file: string): void {
  for (const name of readdirSync(dirname(file))) {
    if (!name.startsWith(`${basename(file)}.`)) continue;
    const writer = /\.(\d+)\.new$/.exec(name)?.[1];
    if (writer !== undefined && !isRunning(Number(writer))) discard(join(dirname(file), name));
  }
}

/** Whether a process of this id runs, whoever it belongs to. */
export function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    // EPERM: there is such a process, of somebody else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function sync(path: string, flags: 'r' | 'r+'): void {
  // Windows syncs only what may be written; a folder opens for reading alone.
  const handle = openSync(path, flags);
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
