import type { Outcome } from '../../preload/contract.ts';
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
import type { Noted } from '../library/search/conditions.ts';
import type { Library } from '../library/store.ts';
import { statesOn, validityOf } from '../library/validity/validity.ts';
import type { WorkerHandlers } from './calls.ts';
import { indexHandlers } from './index-handlers.ts';
import { libraryWriting, type WritingDesk } from './library-writing.ts';
import { recordHandlers } from './record-handlers.ts';
import { type AskedOfLibrary, searchHandlers } from './search-handlers.ts';

type LibraryHandlers = Pick<
  WorkerHandlers,
  Extract<keyof WorkerHandlers, `library.${string}` | `indexes.${string}`> | AskedOfLibrary
>;

export interface LibraryDesk extends WritingDesk {
  /** Records of issues, held or not. */
  readonly catalogueFolder: string;
  /** Which documents have notes. */
  readonly noted: Noted;
}

/**
 * Answers everything that is asked of the library; without one, everything but adding files is `no-library`. Once it is
 * open it is brought up to date, while it goes on answering.
 */
export function libraryHandlers(desk: LibraryDesk): LibraryHandlers {
  const { shelf, catalogueFolder, noted, report } = desk;
  const writing = libraryWriting(desk);
  let known: Catalogue | null = null;

  function catalogue(): Catalogue {
    known ??= readCatalogue(catalogueFolder, report);
    return known;
  }

  async function read<T>(answer: (library: Library) => T | null | Promise<T>): Promise<Outcome<T>> {
    const library = shelf.current();
    if (!library.ok) return library;
    writing.refresh();
    const value = await answer(library.value);
    return value === null ? notHeld : ok(value);
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
    'library.notice': async () => {
      // Whatever is wrong with it is known once it was opened.
      shelf.current();
      return ok(writing.notice());
    },
    'library.addFiles': ({ paths }) => writing.add(paths),
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
