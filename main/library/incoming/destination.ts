import { existsSync, renameSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Outcome } from '../../../preload/contract.ts';
import { openBundled, openLibrary, openLibraryForWriting } from '../open.ts';
import type { Library } from '../store.ts';
import { copyBundled } from './copy-bundled.ts';
import type { CopyPace } from './copy-file.ts';
import type { Destination } from './take-in.ts';

/** A library that is there. */
export function libraryAt(file: string): Destination {
  return { look: () => openLibrary(file), open: async () => openLibraryForWriting(file) };
}

export interface CopyOptions {
  /** Told how far the copy is. */
  readonly onCopy?: CopyPace['onProgress'];
  readonly signal?: CopyPace['signal'];
}

/**
 * The person's own library, which begins as a copy of the one that came with the program; made when the first issue has
 * to be written. One that is damaged beyond opening is renamed, never deleted, and begun anew.
 */
export function ownLibrary(file: string, bundled: string, { onCopy, signal }: CopyOptions): Destination {
  return {
    look() {
      const own = openLibrary(file);
      return isThere(own) ? own : openBundled(bundled);
    },
    async open() {
      const own = openLibraryForWriting(file);
      if (isThere(own)) return own;
      const beforeSwap = () => putAside(file);
      const copied = await copyBundled({ bundled, to: file, onProgress: onCopy, signal, beforeSwap });
      return copied.ok ? openLibraryForWriting(file) : copied;
    },
  };
}

function isThere(own: Outcome<Library>): boolean {
  return own.ok || (own.failure.code !== 'no-library' && own.failure.code !== 'library-damaged');
}

/** Renames a damaged library to `library.damaged-20240131T080910123Z.sqlite`. */
function putAside(file: string): void {
  if (!existsSync(file)) return;
  const stamp = new Date().toISOString().replace(/[-:.]/g, '');
  renameSync(file, join(dirname(file), `${basename(file, '.sqlite')}.damaged-${stamp}.sqlite`));
}
