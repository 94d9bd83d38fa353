import type Database from 'better-sqlite3';
import type { Failure, Note, Outcome, RemovedNote } from '../../preload/contract.ts';
import { fold } from '../search/fold.ts';
import { changeLog } from './change-log.ts';
import { attempt, done, failed, noSuchDocument, noSuchNote, noSuchSearch } from './failures.ts';
import { historyOf } from './history.ts';
import { keptSearches } from './kept-searches.ts';
import type { KeptNote } from './note.ts';
import type { NoteDocuments } from './note-documents.ts';
import { noteEditor } from './note-editor.ts';
import { noteLists } from './note-lists.ts';
import { noteTable } from './note-table.ts';
import { noteTravel } from './note-travel.ts';
import { NoteViewer } from './note-viewer.ts';
import { saveAll } from './own-data.ts';
import { placesTable } from './places.ts';
import { readingStore } from './reading-store.ts';
import { settingsTable } from './settings.ts';
import type { NotesStore } from './store.ts';
import { whereaboutsTable } from './whereabouts.ts';

export interface Closing {
  readonly before: () => void;
  readonly after: () => void;
  /** Behind all that, unless another file takes the place of this one. */
  readonly backUp: () => void;
}

/** Nothing beside closing. */
export const noClosing: Closing = {
  before: () => undefined,
  after: () => undefined,
  backUp: () => undefined,
};

/**
 * The store over an open database of the newest version. `userName` is what the system calls the person; `closing` is what
 * has to be done beside closing `db`.
 */
export function notesStore(
  db: Database.Database,
  documents: NoteDocuments,
  userName: string,
  notice: Failure | null,
  closing: Closing,
): NotesStore {
  const notes = noteTable(db);
  const log = changeLog(db, notes);
  const editor = noteEditor(notes, log, documents, () => settings.read().author);
  const settings = settingsTable(db, userName);
  const places = placesTable(db);
  const searches = keptSearches(db);
  const whereabouts = whereaboutsTable(db);

  /** A transaction even around one statement: a failing commit is only reported by COMMIT, not behind a RETURNING. */
  function write<T>(change: () => T): Outcome<T> {
    return attempt(db.transaction(change));
  }

  function newViewer(): NoteViewer {
    return new NoteViewer(documents, whereabouts.get);
  }

  function changedAll(
    change: (viewer: NoteViewer) => readonly KeptNote[] | null,
    missing: Failure = noSuchNote,
  ): Outcome<readonly Note[]> {
    const viewer = newViewer();
    const outcome = write(() => change(viewer));
    if (!outcome.ok) return outcome;
    return outcome.value === null ? failed(missing) : done(outcome.value.map((note) => viewer.view(note)));
  }

  function changed(change: (viewer: NoteViewer) => KeptNote | null, missing?: Failure): Outcome<Note> {
    const outcome = changedAll((viewer) => {
      const note = change(viewer);
      return note && [note];
    }, missing);
    if (!outcome.ok) return outcome;
    const [note] = outcome.value;
    return note === undefined ? failed(noSuchNote) : done(note);
  }

  function removed(): Outcome<readonly RemovedNote[]> {
    const viewer = newViewer();
    return attempt(() =>
      notes.removed().map((note) => ({ note: viewer.view(note), removedAt: note.removedAt ?? '' })),
    );
  }

  function close(): void {
    closing.before();
    db.close();
    closing.after();
  }

  return {
    notice,
    create: (draft) => changed((viewer) => editor.create(draft, viewer), noSuchDocument),
    ...noteLists(notes, documents, whereabouts, (news) => write(() => whereabouts.put(news))),
    update: (change) => changed(() => editor.update(change)),
    tag: (ids, add, remove) => changedAll(() => editor.tag(ids, add, remove)),
    attach: (id, documentId, anchor) => changed((viewer) => editor.attach(id, documentId, anchor, viewer)),
    remove: (ids) => changedAll(() => editor.remove(ids)),
    restore: (ids) => changedAll(() => editor.restore(ids)),
    undo: () => write(() => log.undo()),
    redo: () => write(() => log.redo()),
    removed,
    history: (id) => attempt(() => historyOf(id, notes, log)),
    ...noteTravel(db, notes, log, settings, documents),
    readSettings: () => attempt(() => settings.read()),
    writeSettings: (changes) => write(() => settings.write(changes)),
    readPlace: (documentId) => attempt(() => places.read(documentId)),
    notedDocuments: (text) => attempt(() => notedDocuments(notes.shown(null), text, whereabouts.elsewhere())),
    writePlace: (place) => write(() => places.write(place, new Date())),
    reading: readingStore(db, places),
    keptSearches: () => attempt(() => searches.all()),
    keepSearch: (question, name) => write(() => searches.keep(question, name, new Date().toISOString())),
    forgetSearch(id) {
      const outcome = write(() => searches.forget(id));
      if (!outcome.ok) return outcome;
      return outcome.value === null ? failed(noSuchSearch) : done(outcome.value);
    },
    saveAll: (to) =>
      attempt(() => {
        saveAll(db, to);
        return { file: to };
      }),
    close: () =>
      attempt(() => {
        close();
        closing.backUp();
        return null;
      }),
    giveWay: () =>
      attempt(() => {
        close();
        return null;
      }),
  };
}

function notedDocuments(
  notes: readonly KeptNote[],
  text: string,
  elsewhere: ReadonlyMap<string, string>,
): Set<string> {
  const holding = notes.filter(
    ({ comment, anchor }) => fold(comment).includes(text) || fold(anchor?.quote ?? '').includes(text),
  );
  return new Set(holding.map(({ id, documentId }) => elsewhere.get(id) ?? documentId));
}
