import type { ImportAnswer, Outcome } from '../../preload/contract.ts';
import { addFiles } from '../library/add-files.ts';
import { textAt } from '../library/blocks.ts';
import type { Catalogue } from '../library/catalogue/catalogue.ts';
import { readCatalogue } from '../library/catalogue/read-catalogue.ts';
import { tellDocument, tellReferences } from '../library/catalogue/tell.ts';
import { contents } from '../library/contents.ts';
import { documentView } from '../library/document-view.ts';
import { issueEntries } from '../library/issues.ts';
import { jump } from '../library/jump.ts';
import { fail, ok } from '../library/outcome.ts';
import { mentions } from '../library/references.ts';
import { rereadLibrary } from '../library/reread.ts';
import type { Noted } from '../library/search/conditions.ts';
import type { Library } from '../library/store.ts';
import { statesOn, validityOf } from '../library/validity/validity.ts';
import type { Emit, WorkerHandlers } from './calls.ts';
import { indexHandlers } from './index-handlers.ts';
import type { LibraryShelf } from './library-shelf.ts';
import { recordHandlers } from './record-handlers.ts';
import { type AskedOfLibrary, searchHandlers } from './search-handlers.ts';

type LibraryHandlers = Pick<
  WorkerHandlers,
  Extract<keyof WorkerHandlers, `library.${string}` | `indexes.${string}`> | AskedOfLibrary
>;

export interface LibraryDesk {
  readonly shelf: LibraryShelf;
  /** The library's file. */
  readonly file: string;
  /** Records of issues, held or not. */
  readonly catalogueFolder: string;
  readonly emit: Emit;
  /** To be told that issues came or were read again, before the window is. */
  readonly onChange: () => void;
  /** Which documents have notes. */
  readonly noted: Noted;
  /** Lines for the log. */
  readonly report: (line: string) => void;
  /** Stops an import behind the file at work, and reading again behind the issue. */
  readonly closing: AbortSignal;
}

/**
 * Answers everything that is asked of the library; without one, everything but adding files is `no-library`. Once it is
 * open, what an older importer read in it is read again, while it goes on answering.
 */
export function libraryHandlers({
  shelf,
  file,
  catalogueFolder,
  noted,
  emit,
  onChange,
  report,
  closing,
}: LibraryDesk): LibraryHandlers {
  /** A library takes one writer at a time. */
  let writing: Promise<unknown> = Promise.resolve();
  let looked = false;
  let known: Catalogue | null = null;

  function catalogue(): Catalogue {
    known ??= readCatalogue(catalogueFolder, report);
    return known;
  }

  function inTurn<T>(write: () => Promise<T>): Promise<T> {
    const written = writing.then(write);
    writing = written.catch(() => null);
    return written;
  }

  async function read<T>(answer: (library: Library) => T | null | Promise<T>): Promise<Outcome<T>> {
    const library = shelf.current();
    if (!library.ok) return library;
    if (!looked) {
      looked = true;
      void inTurn(reread).catch((error: unknown) => report(`reading again failed: ${String(error)}`));
    }
    const value = await answer(library.value);
    return value === null ? notHeld : ok(value);
  }

  function changed(): void {
    onChange();
    emit('library.changed', {});
  }

  async function add(paths: readonly string[]): Promise<Outcome<ImportAnswer>> {
    const answer = await addFiles({
      library: file,
      files: paths,
      onProgress: (progress) => emit('import.progress', progress),
      signal: closing,
    });
    if (answer.imported.length > 0) changed();
    return ok(answer);
  }

  async function reread(): Promise<void> {
    const { done, failed } = await rereadLibrary({
      library: file,
      onProgress: (progress) => emit('reread.progress', progress),
      signal: closing,
    });
    for (const { issueId, failure } of failed) report(`${issueId} was not read again: ${failure.en}`);
    if (done > 0) changed();
  }

  return {
    'library.issues': () => read(({ db }) => issueEntries(db)),
    'library.contents': ({ issueId }) => read(({ db }) => contents(db, issueId)),
    'library.catalogue': () =>
      read(({ db }) => catalogue().issuesBeside(new Set(issueEntries(db).map(({ id }) => id)))),
    'library.catalogued': ({ documentId }) => read(() => catalogue().document(documentId)),
    'library.document': ({ documentId }) =>
      read(({ db }) => {
        const view = documentView(db, documentId);
        return view === null ? null : tellDocument(catalogue(), view);
      }),
    'library.place': ({ documentId, block }) =>
      read(({ db }) => {
        const spot = textAt(db, documentId, block);
        return spot === null ? null : { place: spot.place };
      }),
    'library.references': ({ documentId }) => read(({ db }) => tellReferences(db, catalogue(), documentId)),
    'library.validity': ({ documentId, on }) => read(({ db }) => validityOf(db, documentId, on)),
    'library.states': ({ documentIds, on }) =>
      read(({ db }) => Object.fromEntries(statesOn(db, documentIds, on))),
    'library.mentions': (request) => read(({ db }) => mentions(db, request)),
    'library.jump': ({ text, limit }) => read(({ db }) => jump(db, text, limit)),
    'library.addFiles': ({ paths }) => inTurn(() => add(paths)),
    ...searchHandlers(read, noted),
    ...indexHandlers(read),
    ...recordHandlers(read),
  };
}

const notHeld = fail(
  'not-found',
  '文库里没有这一份，可能已经移走。',
  'The library does not hold this; it may have been taken out.',
);
