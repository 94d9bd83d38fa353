/** The door of the folder: notes in the forms in which they travel. `word.ts` is read when it is asked for. */
export { toCsv } from './csv.ts';
export { toHtml } from './html.ts';
export { toJsonLd } from './json-ld.ts';
export { toMarkdown } from './markdown.ts';
export { type NoteFile, readNotes } from './read-notes.ts';
