import { existsSync } from 'node:fs';
import type { Failure, Outcome } from '../../preload/contract.ts';
import { openBundled, openLibrary } from '../library/open.ts';
import { fail } from '../library/outcome.ts';
import type { Library } from '../library/store.ts';

export interface LibraryFiles {
  /** The person's own library, or the one that was asked for; it need not be there yet. */
  readonly own: string;
  /** The one that came with the program, which is only read; `null` when there is none. */
  readonly bundled: string | null;
}

/** Holds the library open for reading: the person's own one, until there is one the one that came with the program. */
export interface LibraryShelf {
  /** Opened at the first need. One that is missing or damaged is looked for again at the next call. */
  current(): Outcome<Library>;
  /** Why the program's library is shown although the person has one of their own; `null` when that is not so. */
  instead(): Failure | null;
  /** To be called when the person's own library came into being: the next call opens it. */
  renew(): void;
  close(): void;
}

export function libraryShelf({ own, bundled }: LibraryFiles): LibraryShelf {
  let open: Library | null = null;
  let isBundled = false;
  let instead: Failure | null = null;
  /** Kept until the end: somebody may still be reading in it. */
  const left: Library[] = [];

  function openOwn(): Outcome<Library> {
    const library = openLibrary(own);
    if (library.ok || bundled === null) return library;
    const reason = standIn(library.failure);
    const other = reason === null ? library : openProgrammed(bundled);
    if (!other.ok) return library;
    instead = reason;
    return other;
  }

  function openProgrammed(file: string): Outcome<Library> {
    const library = openBundled(file);
    isBundled = library.ok;
    return library;
  }

  return {
    current() {
      if (open !== null) return { ok: true, value: open };
      [isBundled, instead] = [false, null];
      const outcome = bundled === null || existsSync(own) ? openOwn() : openProgrammed(bundled);
      if (outcome.ok) open = outcome.value;
      return outcome;
    },
    instead: () => instead,
    renew() {
      if (open === null || !isBundled) return;
      left.push(open);
      open = null;
    },
    close() {
      for (const library of [...left.splice(0), open]) library?.db.close();
      open = null;
    },
  };
}

/** What to say when the program's library is shown in place of one that cannot be; `null` for what passes by itself. */
function standIn({ code }: Failure): Failure | null {
  if (code === 'library-newer') {
    return fail(
      code,
      '您的公报库是用更新版本的程序写的，这个旧版本读不了，也没有改动它。现在看到的是程序自带的公报。请安装新版本的程序，您装入的公报就都回来了。',
      'Your library was written by a newer version of this program; this older one cannot read it and did not touch it. What you see are the issues that came with the program. Install the newer version and the issues that you added are back.',
    ).failure;
  }
  if (code === 'library-damaged') {
    return fail(
      code,
      '您的公报库已经损坏。现在看到的是程序自带的公报，批注都在。请把您装入过的公报再装入一次；坏了的文件会改名留在原处。',
      'Your library is damaged. What you see are the issues that came with the program; your notes are safe. Add the issues that you had added once more; the damaged file is renamed and kept.',
    ).failure;
  }
  return null;
}
