import type {
  DocumentNoteDraft,
  EntryChoice,
  Failure,
  ImportDone,
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
import type { ExportedNotes } from './export-notes.ts';
import type { ReadingStore } from './reading-store.ts';

/**
 * A person's notes, settings, places and reading list. Every change is on the disk when its method returns; a failure means that
 * nothing was changed.
 */
export interface NotesStore {
  /** What happened to the file while it was opened and the person must know; `null` when all is well. */
  readonly notice: Failure | null;
  /** Of one document in reading order, its orphaned notes last; or all, newest first. Removed notes are left out. */
  list(documentId: string | null): Outcome<readonly Note[]>;
  /** Finds every note in the library as it is now and keeps that, so that opening a document finds it done. */
  lookForAll(): Outcome<null>;
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
  /** Takes the notes of a file in, as one step to undo, behind a backup: without that nothing is changed. */
  importNotes(text: string, choices: readonly EntryChoice[]): Outcome<ImportDone>;
  /** These notes, or all, as a file. Fails with `not-found` when one of them is not there. */
  exportNotes(format: NoteFormat, ids: readonly string[] | null): Promise<Outcome<ExportedNotes>>;
  readSettings(): Outcome<Settings>;
  writeSettings(changes: Partial<Settings>): Outcome<Settings>;
  readPlace(documentId: string | null): Outcome<Place | null>;
  writePlace(place: Place): Outcome<Place>;
  readonly reading: ReadingStore;
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
  /** Closes the file without a backup, for another one that takes its place. */
  giveWay(): Outcome<null>;
}
