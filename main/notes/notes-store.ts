import { randomUUID } from 'node:crypto';
import type Database from 'better-sqlite3';
import type {
  Failure,
  KeptSearch,
  Note,
  NoteColour,
  NoteDraft,
  Outcome,
  Place,
  Settings,
} from '../../preload/contract.ts';
import { fold } from '../search/fold.ts';
import { attempt, done, failed, noSuchDocument, noSuchNote, noSuchSearch } from './failures.ts';
import { keptSearches } from './kept-searches.ts';
import { noteTable, type StoredNote } from './note-table.ts';
import { type NoteDocuments, NoteViewer } from './note-viewer.ts';
import { placesTable } from './places.ts';
import { settingsTable } from './settings.ts';

/**
 * A person's notes, settings and places. Every change is on the disk when its method returns; a failure means that
 * nothing was changed.
 */
export interface NotesStore {
  /** What happened to the file while it was opened and the person must know; `null` when all is well. */
  readonly notice: Failure | null;
  /** Of one document in reading order, its orphaned notes last; or all, newest first. Removed notes are left out. */
  list(documentId: string | null): Outcome<readonly Note[]>;
  /** Fails with `not-found` when the library does not hold the document. */
  create(draft: NoteDraft): Outcome<Note>;
  update(change: {
    readonly id: string;
    readonly colour: NoteColour;
    readonly comment: string;
  }): Outcome<Note>;
  /** Puts a note away; the note is given as it was, for undoing. */
  remove(id: string): Outcome<Note>;
  /** Brings a removed note back as it was. */
  restore(id: string): Outcome<Note>;
  readSettings(): Outcome<Settings>;
  writeSettings(changes: Partial<Settings>): Outcome<Settings>;
  readPlace(documentId: string | null): Outcome<Place | null>;
  writePlace(place: Place): Outcome<Place>;
  /** The documents with notes whose quote or comment holds the folded text; all with notes for an empty one. */
  notedDocuments(text: string): Outcome<ReadonlySet<string>>;
  keptSearches(): Outcome<readonly KeptSearch[]>;
  keepSearch(question: KeptSearch['question'], name: string | null): Outcome<KeptSearch>;
  /** Fails with `not-found` when it is not kept any more. */
  forgetSearch(id: string): Outcome<KeptSearch>;
  /** Closes the file and makes a backup of it. */
  close(): Outcome<null>;
}

/** The store over an open database of the newest version. `close` is what closing does beside closing `db`. */
export function notesStore(
  db: Database.Database,
  documents: NoteDocuments,
  notice: Failure | null,
  afterClose: () => void,
): NotesStore {
  const notes = noteTable(db);
  const settings = settingsTable(db);
  const places = placesTable(db);
  const searches = keptSearches(db);

  /** A transaction even around one statement: a failing commit is only reported by COMMIT, not behind a RETURNING. */
  function write<T>(change: () => T): Outcome<T> {
    return attempt(db.transaction(change));
  }

  function create(draft: NoteDraft): Outcome<Note> {
    const label = documents.labelOf(draft.documentId);
    if (label === null) return failed(noSuchDocument);
    const now = new Date().toISOString();
    const viewer = new NoteViewer(documents);
    const note = {
      ...draft,
      anchor: viewer.seal(draft.documentId, draft.anchor),
      id: randomUUID(),
      documentTitle: label.title,
      docNumber: label.docNumber,
      place: documents.placeOf(draft.documentId, draft.anchor.start.block) ?? '',
      createdAt: now,
      updatedAt: now,
    };
    const written = write(() => notes.insert(note));
    return written.ok ? done(viewer.view(note)) : written;
  }

  function list(documentId: string | null): Outcome<readonly Note[]> {
    const kept = attempt(() => notes.all(documentId));
    if (!kept.ok) return kept;
    const viewer = new NoteViewer(documents);
    const views = kept.value.map((note) => viewer.view(note));
    return done(documentId === null ? views : viewer.inReadingOrder(documentId, views));
  }

  function changed(change: () => StoredNote | null): Outcome<Note> {
    const outcome = write(change);
    if (!outcome.ok) return outcome;
    return outcome.value === null ? failed(noSuchNote) : done(new NoteViewer(documents).view(outcome.value));
  }

  return {
    notice,
    create,
    list,
    update: ({ id, colour, comment }) =>
      changed(() => notes.update(id, colour, comment, new Date().toISOString())),
    remove: (id) => changed(() => notes.setRemoved(id, new Date().toISOString())),
    restore: (id) => changed(() => notes.setRemoved(id, null)),
    readSettings: () => attempt(() => settings.read()),
    writeSettings: (changes) => write(() => settings.write(changes)),
    readPlace: (documentId) => attempt(() => places.read(documentId)),
    writePlace: (place) => write(() => places.write(place)),
    notedDocuments: (text) => attempt(() => notedDocuments(notes.all(null), text)),
    keptSearches: () => attempt(() => searches.all()),
    keepSearch: (question, name) => write(() => searches.keep(question, name, new Date().toISOString())),
    forgetSearch(id) {
      const outcome = write(() => searches.forget(id));
      if (!outcome.ok) return outcome;
      return outcome.value === null ? failed(noSuchSearch) : done(outcome.value);
    },
    close() {
      return attempt(() => {
        db.close();
        afterClose();
        return null;
      });
    },
  };
}

function notedDocuments(notes: readonly StoredNote[], text: string): Set<string> {
  const holding = notes.filter(
    ({ comment, anchor }) => fold(comment).includes(text) || fold(anchor.quote).includes(text),
  );
  return new Set(holding.map(({ documentId }) => documentId));
}
