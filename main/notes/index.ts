/** The door of the folder: a person's notes, settings and places in a file of their own. */
export type { ExportedNotes } from './export-notes.ts';
export { keptBackup, keptBackups } from './kept-backups.ts';
export type { NoteDocuments } from './note-documents.ts';
export { openNotes } from './open-notes.ts';
export { type BroughtBack, bringBack } from './own-data.ts';
export type { KeptPlace } from './places.ts';
export type { ReadingItem } from './reading-list.ts';
export { defaultSettings } from './settings.ts';
export type { NotesStore } from './store.ts';
