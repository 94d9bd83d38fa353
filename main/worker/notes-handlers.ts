import type { Note, Outcome } from '../../preload/contract.ts';
import { textAt, textRowsOf } from '../library/blocks.ts';
import { allDocuments, documentById, documentsOfIssue, issueOfId, labelOf } from '../library/documents.ts';
import type { Noted } from '../library/search/conditions.ts';
import type { NoteDocuments, NotesStore } from '../notes/index.ts';
import type { WorkerHandlers } from './calls.ts';
import type { LibraryShelf } from './library-shelf.ts';
import type { NotesShelf } from './notes-shelf.ts';

type Named =
  | `notes.${string}`
  | `settings.${string}`
  | `places.${string}`
  | 'search.kept'
  | 'search.keep'
  | 'search.forget';
type NotesHandlers = Pick<WorkerHandlers, Extract<keyof WorkerHandlers, Named>>;

/** Answers everything that concerns the person's own data; when their file cannot be opened, with what is wrong. */
export function notesHandlers(shelf: NotesShelf): NotesHandlers {
  async function ask<T>(
    answer: (store: NotesStore) => Outcome<T> | Promise<Outcome<T>>,
  ): Promise<Outcome<T>> {
    const notes = shelf.current();
    return notes.ok ? await answer(notes.value) : notes;
  }
  return {
    'notes.list': ({ documentId }) => ask((store) => store.list(documentId)),
    'notes.create': (draft) => ask((store) => store.create(draft)),
    'notes.update': (change) => ask((store) => store.update(change)),
    'notes.remove': ({ id }) => ask((store) => one(store.remove([id]))),
    'notes.restore': ({ id }) => ask((store) => one(store.restore([id]))),
    'notes.removeMany': ({ ids }) => ask((store) => store.remove(ids)),
    'notes.restoreMany': ({ ids }) => ask((store) => store.restore(ids)),
    'notes.tag': ({ ids, add, remove }) => ask((store) => store.tag(ids, add, remove)),
    'notes.attach': ({ id, documentId, anchor }) => ask((store) => store.attach(id, documentId, anchor)),
    'notes.undo': () => ask((store) => store.undo()),
    'notes.redo': () => ask((store) => store.redo()),
    'notes.removed': () => ask((store) => store.removed()),
    'notes.history': ({ id }) => ask((store) => store.history(id)),
    'notes.previewImport': ({ text }) => ask((store) => store.previewImport(text)),
    'notes.import': ({ text, choices }) => ask((store) => store.importNotes(text, choices)),
    'notes.exported': ({ format, ids }) => ask((store) => store.exportNotes(format, ids)),
    'notes.saveAllTo': ({ path }) => ask((store) => store.saveAll(path)),
    // Also where the notes cannot be opened: then more than ever.
    'notes.backups': async () => shelf.backups(),
    'notes.bringBackFrom': async ({ path }) => shelf.bringBack(path),
    'notes.bringBackKept': async ({ backup }) => shelf.bringBackKept(backup),
    'notes.notice': () => ask((store) => ({ ok: true, value: store.notice })),
    'settings.read': () => ask((store) => store.readSettings()),
    'settings.write': (changes) => ask((store) => store.writeSettings(changes)),
    'places.read': ({ documentId }) => ask((store) => store.readPlace(documentId)),
    'places.write': (place) => ask((store) => store.writePlace(place)),
    'search.kept': () => ask((store) => store.keptSearches()),
    'search.keep': ({ question, name }) => ask((store) => store.keepSearch(question, name)),
    'search.forget': ({ id }) => ask((store) => store.forgetSearch(id)),
  };
}

/** The one note of an answer about one. */
function one(outcome: Outcome<readonly Note[]>): Outcome<Note> {
  if (!outcome.ok) return outcome;
  const [note] = outcome.value;
  if (note === undefined) throw new Error('a note that was changed is not given');
  return { ok: true, value: note };
}

/** What notes ask of the library: without one, no document is held. */
export function noteDocuments(shelf: LibraryShelf): NoteDocuments {
  return {
    all() {
      const library = shelf.current();
      return library.ok ? allDocuments(library.value.db).map(labelOf) : [];
    },
    textOf(documentId) {
      const library = shelf.current();
      const rows = library.ok ? textRowsOf(library.value.db, documentId) : [];
      return rows.length === 0 ? null : new Map(rows.map(({ address, text }) => [address, text]));
    },
    labelOf(documentId) {
      const library = shelf.current();
      return library.ok ? documentById(library.value.db, documentId) : null;
    },
    placeOf(documentId, address) {
      const library = shelf.current();
      return library.ok ? (textAt(library.value.db, documentId, address)?.place ?? null) : null;
    },
    issueOf: issueOfId,
    ofIssue(issueId) {
      const library = shelf.current();
      return library.ok ? documentsOfIssue(library.value.db, issueId).map(labelOf) : [];
    },
  };
}

/** Finds the notes in a library that has changed. Failing that, each is looked for when its document is opened. */
export function lookForNotes(shelf: NotesShelf, report: (line: string) => void): void {
  const notes = shelf.current();
  const looked = notes.ok ? notes.value.lookForAll() : notes;
  if (!looked.ok) report(`notes were not looked for: ${looked.failure.en}`);
}

/** What searching asks of the notes: when they cannot be read, nothing is noted, and the notes' own calls say why. */
export function notedDocuments(shelf: NotesShelf): Noted {
  return (text) => {
    const notes = shelf.current();
    const noted = notes.ok ? notes.value.notedDocuments(text) : notes;
    return noted.ok ? noted.value : new Set();
  };
}
