import type { Outcome } from '../../preload/contract.ts';
import { openLibrary } from '../library/open.ts';
import type { Library } from '../library/store.ts';

/** Holds the library open for reading. */
export interface LibraryShelf {
  /** Opened at the first need. One that is missing or damaged is looked for again at the next call. */
  current(): Outcome<Library>;
  close(): void;
}

export function libraryShelf(file: string): LibraryShelf {
  let open: Library | null = null;
  return {
    current() {
      if (open !== null) return { ok: true, value: open };
      const outcome = openLibrary(file);
      if (outcome.ok) open = outcome.value;
      return outcome;
    },
    close() {
      open?.db.close();
      open = null;
    },
  };
}
