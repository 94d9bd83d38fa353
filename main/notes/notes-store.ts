import type Database from 'better-sqlite3';
import type {
  DocumentNoteDraft,
  Failure,
  ImportReport,
  KeptSearch,
  Note,
  NoteAnchor,
  NoteChange,
  NoteDraft,
  NoteFormat,
  NoteStep,
  NoteVersion,
  Outcome,
  Place,
  RemovedNote,
  Settings,
} from '../../preload/contract.ts';
import { fold } from '../search/fold.ts';
import { changeLog } from './change-log.ts';
import { type ExportedNotes, exportNotes } from './export-notes.ts';
import {
  attempt,
  done,
  failed,
  noFileOfNotes,
  noSuchDocument,
  noSuchNote,
  noSuchSearch,
} from './failures.ts';
import { readNotes } from './formats/index.ts';
import { type ImportPlan, planImport } from './import/index.ts';
import { keptSearches } from './kept-searches.ts';
import type { KeptNote } from './note.ts';
import { noteEditor } from './note-editor.ts';
import { noteTable } from './note-table.ts';
import { type NoteDocuments, NoteViewer } from './note-viewer.ts';
import { saveAll } from './own-data.ts';
import { placesTable } from './places.ts';
import { goneNotes } from './purge.ts';
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
  create(draft: NoteDraft | DocumentNoteDraft): Outcome<Note>;
  update(change: NoteChange): Outcome<Note>;
  /** All of the notes or, when one is not there, none; the same holds for `remove` and `restore`. */
  tag(ids: readonly string[], add: readonly string[], remove: readonly string[]): Outcome<readonly Note[]>;
  /** Puts a note on other words. Fails with `not-found` for a note on a whole document, or when one is not held. */
  attach(id: string, documentId: string, anchor: NoteAnchor): Outcome<Note>;
  /** Puts notes away for 30 days; they are given as they were. */
  remove(ids: readonly string[]): Outcome<readonly Note[]>;
  /** Brings removed notes back as they were. */
  restore(ids: readonly string[]): Outcome<readonly Note[]>;
  undo(): Outcome<NoteStep | null>;
  redo(): Outcome<NoteStep | null>;
  /** What `restore` can bring back, the last one removed first. */
  removed(): Outcome<readonly RemovedNote[]>;
  /** What became of a note, oldest first. */
  history(id: string): Outcome<readonly NoteVersion[]>;
  /** What would become of the notes in a file of this text. Fails with `file-unreadable` when it is no file of notes. */
  previewImport(text: string): Outcome<ImportReport>;
  /** Takes the notes of a file in, as one step to undo. */
  importNotes(text: string): Outcome<ImportReport>;
  /** These notes, or all, as a file. Fails with `not-found` when one of them is not there. */
  exportNotes(format: NoteFormat, ids: readonly string[] | null): Promise<Outcome<ExportedNotes>>;
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
  /** Writes everything of the person's into one file, in the place of what is there. */
  saveAll(to: string): Outcome<{ readonly file: string }>;
  /** Closes the file and makes a backup of it. */
  close(): Outcome<null>;
}

export interface Closing {
  readonly before: () => void;
  readonly after: () => void;
}

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
  const editor = noteEditor(notes, log, documents);
  const settings = settingsTable(db, userName);
  const places = placesTable(db);
  const searches = keptSearches(db);

  /** A transaction even around one statement: a failing commit is only reported by COMMIT, not behind a RETURNING. */
  function write<T>(change: () => T): Outcome<T> {
    return attempt(db.transaction(change));
  }

  function list(documentId: string | null): Outcome<readonly Note[]> {
    const kept = attempt(() => notes.shown(documentId));
    if (!kept.ok) return kept;
    const viewer = new NoteViewer(documents);
    const views = kept.value.map((note) => viewer.view(note));
    return done(documentId === null ? views : viewer.inReadingOrder(documentId, views));
  }

  function changedAll(
    change: (viewer: NoteViewer) => readonly KeptNote[] | null,
    missing: Failure = noSuchNote,
  ): Outcome<readonly Note[]> {
    const viewer = new NoteViewer(documents);
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
    const viewer = new NoteViewer(documents);
    return attempt(() =>
      notes.removed().map((note) => ({ note: viewer.view(note), removedAt: note.removedAt ?? '' })),
    );
  }

  function planned(text: string): ImportPlan | null {
    const file = readNotes(text);
    return file && planImport(file, { kept: notes.every(), gone: goneNotes(db) }, documents);
  }

  function reported(plan: Outcome<ImportPlan | null>): Outcome<ImportReport> {
    if (!plan.ok) return plan;
    return plan.value === null ? failed(noFileOfNotes) : done(plan.value.report);
  }

  async function exported(
    format: NoteFormat,
    ids: readonly string[] | null,
  ): Promise<Outcome<ExportedNotes>> {
    const chosen = attempt(() => (ids === null ? notes.shown(null) : ids.map((id) => notes.get(id))));
    const chosenSettings = attempt(() => settings.read());
    if (!chosen.ok) return chosen;
    if (!chosenSettings.ok) return chosenSettings;
    const found = chosen.value.filter((note) => note !== null);
    if (found.length < chosen.value.length) return failed(noSuchNote);
    return done(await exportNotes(format, found, new NoteViewer(documents), chosenSettings.value));
  }

  function importNotes(text: string): Outcome<ImportReport> {
    const plan = write(() => {
      const made = planned(text);
      if (made !== null) log.commit('merge', made.changes, new Date().toISOString());
      return made;
    });
    return reported(plan);
  }

  return {
    notice,
    create: (draft) =>
      changed((viewer) => editor.create(draft, settings.read().author, viewer), noSuchDocument),
    list,
    update: (change) => changed(() => editor.update(change)),
    tag: (ids, add, remove) => changedAll(() => editor.tag(ids, add, remove)),
    attach: (id, documentId, anchor) => changed((viewer) => editor.attach(id, documentId, anchor, viewer)),
    remove: (ids) => changedAll(() => editor.remove(ids)),
    restore: (ids) => changedAll(() => editor.restore(ids)),
    undo: () => write(() => log.undo()),
    redo: () => write(() => log.redo()),
    removed,
    history: (id) => attempt(() => log.history(id)),
    previewImport: (text) => reported(attempt(() => planned(text))),
    importNotes,
    exportNotes: exported,
    readSettings: () => attempt(() => settings.read()),
    writeSettings: (changes) => write(() => settings.write(changes)),
    readPlace: (documentId) => attempt(() => places.read(documentId)),
    writePlace: (place) => write(() => places.write(place)),
    notedDocuments: (text) => attempt(() => notedDocuments(notes.shown(null), text)),
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
    close() {
      return attempt(() => {
        closing.before();
        db.close();
        closing.after();
        return null;
      });
    },
  };
}

function notedDocuments(notes: readonly KeptNote[], text: string): Set<string> {
  const holding = notes.filter(
    ({ comment, anchor }) => fold(comment).includes(text) || fold(anchor?.quote ?? '').includes(text),
  );
  return new Set(holding.map(({ documentId }) => documentId));
}
