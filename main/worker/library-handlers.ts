import type { ImportAnswer, Outcome } from '../../preload/contract.ts';
import { addFiles } from '../library/add-files.ts';
import { textAt } from '../library/blocks.ts';
import { contents } from '../library/contents.ts';
import { documentView } from '../library/document-view.ts';
import { issueEntries } from '../library/issues.ts';
import { jump } from '../library/jump.ts';
import { fail, ok } from '../library/outcome.ts';
import { references } from '../library/references.ts';
import { searchDocument, searchLibrary, searchMarks } from '../library/search-answers.ts';
import type { Library } from '../library/store.ts';
import type { Emit, WorkerHandlers } from './calls.ts';
import type { LibraryShelf } from './library-shelf.ts';

type LibraryHandlers = Pick<
  WorkerHandlers,
  Extract<keyof WorkerHandlers, `library.${string}` | `search.${string}`>
>;

/**
 * Answers everything that is asked of the library; without one, everything but adding files is `no-library`. `closing`
 * stops an import behind the file at work.
 */
export function libraryHandlers(
  shelf: LibraryShelf,
  file: string,
  emit: Emit,
  closing: AbortSignal,
): LibraryHandlers {
  let adding: Promise<unknown> = Promise.resolve();

  async function read<T>(answer: (library: Library) => T | null | Promise<T>): Promise<Outcome<T>> {
    const library = shelf.current();
    if (!library.ok) return library;
    const value = await answer(library.value);
    return value === null ? notHeld : ok(value);
  }

  async function add(paths: readonly string[]): Promise<Outcome<ImportAnswer>> {
    const answer = await addFiles({
      library: file,
      files: paths,
      onProgress: (progress) => emit('import.progress', progress),
      signal: closing,
    });
    if (answer.imported.length > 0) emit('library.changed', {});
    return ok(answer);
  }

  return {
    'library.issues': () => read(({ db }) => issueEntries(db)),
    'library.contents': ({ issueId }) => read(({ db }) => contents(db, issueId)),
    'library.document': ({ documentId }) => read(({ db }) => documentView(db, documentId)),
    'library.place': ({ documentId, block }) =>
      read(({ db }) => {
        const spot = textAt(db, documentId, block);
        return spot === null ? null : { place: spot.place };
      }),
    'library.references': ({ documentId }) => read(({ db }) => references(db, documentId)),
    'library.jump': ({ text, limit }) => read(({ db }) => jump(db, text, limit)),
    'library.addFiles': ({ paths }) => {
      // A library takes one writer at a time.
      const added = adding.then(() => add(paths));
      adding = added.catch(() => null);
      return added;
    },
    'search.run': (request) => read((library) => searchLibrary(library, request)),
    'search.document': ({ query, documentId }) =>
      read((library) => searchDocument(library, query, documentId)),
    'search.marks': ({ query, documentId }) => read(({ db }) => searchMarks(db, query, documentId)),
  };
}

const notHeld = fail(
  'not-found',
  '文库里没有这一份，可能已经移走。',
  'The library does not hold this; it may have been taken out.',
);
