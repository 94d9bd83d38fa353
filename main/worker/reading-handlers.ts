import type { ListedDocument, Outcome, Reached, RecentDocument } from '../../preload/contract.ts';
import type { ReadingCalls } from '../../preload/contract-reading.ts';
import { textAt } from '../library/blocks.ts';
import { type DocumentFacts, documentById, labelOf } from '../library/documents.ts';
import { fail, ok } from '../library/outcome.ts';
import { headAddress } from '../library/searchable-rows.ts';
import { shortTitle } from '../library/short-title.ts';
import type { KeptPlace, NotesStore, ReadingItem } from '../notes/index.ts';
import type { WorkerHandlers } from './calls.ts';
import type { LibraryShelf } from './library-shelf.ts';
import type { NotesShelf } from './notes-shelf.ts';

type Reading = NotesStore['reading'];

/** Answers what is asked of the reading list: the list is the person's, what its documents are called the library's. */
export function readingHandlers(
  notes: NotesShelf,
  library: LibraryShelf,
): Pick<WorkerHandlers, keyof ReadingCalls> {
  async function ask<T>(answer: (reading: Reading) => Outcome<T>): Promise<Outcome<T>> {
    const store = notes.current();
    return store.ok ? answer(store.value.reading) : store;
  }

  function factsOf(documentId: string): DocumentFacts | null {
    const held = library.current();
    return held.ok ? documentById(held.value.db, documentId) : null;
  }

  function placeName({ documentId, block }: KeptPlace): string | null {
    const held = library.current();
    if (!held.ok || block === headAddress) return null;
    return textAt(held.value.db, documentId, block)?.place ?? null;
  }

  function reachedOf(place: KeptPlace): Reached {
    return { place: placeName(place), progress: place.progress, at: place.at };
  }

  function listed(reading: Reading, item: ReadingItem): ListedDocument {
    const facts = factsOf(item.documentId);
    const place = reading.reached(item.documentId);
    return {
      ...item,
      ...(facts === null ? { shortTitle: shortTitle(item.title, []) } : named(facts)),
      held: facts !== null,
      reached: place.ok && place.value !== null ? reachedOf(place.value) : null,
    };
  }

  async function list(
    items: (reading: Reading) => Outcome<readonly ReadingItem[]>,
  ): Promise<Outcome<readonly ListedDocument[]>> {
    return ask((reading) => {
      const outcome = items(reading);
      return outcome.ok ? ok(outcome.value.map((item) => listed(reading, item))) : outcome;
    });
  }

  function recent(reading: Reading, limit: number): Outcome<readonly RecentDocument[]> {
    const places = reading.recent(limit, (documentId) => factsOf(documentId) !== null);
    if (!places.ok) return places;
    return ok(
      places.value.flatMap((place) => {
        const facts = factsOf(place.documentId);
        return facts === null ? [] : [{ ...named(facts), reached: reachedOf(place) }];
      }),
    );
  }

  return {
    'reading.list': () => list((reading) => reading.list()),
    'reading.add': async ({ documentId }) => {
      const facts = factsOf(documentId);
      return facts === null ? notHeld : list((reading) => reading.add(labelOf(facts)));
    },
    'reading.remove': ({ documentId }) => list((reading) => reading.remove(documentId)),
    'reading.restore': ({ documentId }) => list((reading) => reading.restore(documentId)),
    'reading.markRead': ({ documentId, read }) => list((reading) => reading.markRead(documentId, read)),
    'reading.arrange': ({ documentIds }) => list((reading) => reading.arrange(documentIds)),
    'reading.recent': ({ limit }) => ask((reading) => recent(reading, limit)),
    'reading.opened': ({ documentIds }) => ask((reading) => reading.opened(documentIds)),
  };
}

function named(facts: DocumentFacts) {
  return { ...labelOf(facts), shortTitle: shortTitle(facts.title, facts.issuers) };
}

const notHeld = fail(
  'not-found',
  '文库里没有这份文件，没有加入清单。',
  'The library does not hold this document, so it was not added to the list.',
);
