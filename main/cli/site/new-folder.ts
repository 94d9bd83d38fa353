import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isRunning } from '../../library/new-file.ts';

/** A folder that is written beside its place and takes it only when it is whole. */
export interface NewFolder {
  /** @param path from the folder, with `/` */
  write(path: string, content: string | Uint8Array): void;
  /** Puts the written folder in its place, whatever was there before. */
  swapIn(): void;
  /** Takes away what was written and not swapped in. */
  discard(): void;
}

/**
 * Prepares to write a folder anew; makes the one around it when it is missing and clears what killed processes left
 * beside it. What stands at `folder` stays as it is until `swapIn` puts it aside, which takes two renames: a process
 * killed between them leaves the old one beside its place, and the next preparation puts it back.
 */
export function newFolder(folder: string): NewFolder {
  const around = dirname(folder);
  mkdirSync(around, { recursive: true });
  recover(folder);
  const fresh = `${folder}.${process.pid}.new`;
  const old = `${folder}.${process.pid}.old`;
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh);
  const made = new Set<string>();
  return {
    write(path, content) {
      const file = join(fresh, path);
      if (!made.has(dirname(file))) mkdirSync(dirname(file), { recursive: true });
      made.add(dirname(file));
      writeFileSync(file, content);
    },
    swapIn() {
      const before = existsSync(folder);
      if (before) renameSync(folder, old);
      try {
        renameSync(fresh, folder);
      } catch (error) {
        if (before) renameSync(old, folder);
        throw error;
      }
      rmSync(old, { recursive: true, force: true });
    },
    discard: () => rmSync(fresh, { recursive: true, force: true }),
  };
}

/** Puts back what a killed process had put aside, and takes away what it had begun. */
function recover(folder: string): void {
  const around = dirname(folder);
  for (const name of readdirSync(around)) {
    if (!name.startsWith(`${basename(folder)}.`)) continue;
    const [, writer, kind] = /\.(\d+)\.(new|old)$/.exec(name) ?? [];
    if (writer === undefined || isRunning(Number(writer))) continue;
    const left = join(around, name);
    if (kind === 'old' && !existsSync(folder)) renameSync(left, folder);
    else rmSync(left, { recursive: true, force: true });
  }
}
