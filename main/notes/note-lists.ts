import type { Note, Outcome } from '../../preload/contract.ts';
import { attempt, done } from './failures.ts';
import type { KeptNote } from './note.ts';
import type { NoteDocuments } from './note-documents.ts';
import type { NoteTable } from './note-table.ts';
import { NoteViewer } from './note-viewer.ts';
import type { NotesStore } from './store.ts';
import type { WhereaboutsTable } from './whereabouts.ts';

/**
 * The notes as they are shown.
 *
 * @param keep keeps what was found out; when it cannot be kept (notes that are only to be read, a full disk), the notes
 * are looked for again the next time
 */
export function noteLists(
  notes: NoteTable,
  documents: NoteDocuments,
  whereabouts: WhereaboutsTable,
  keep: (news: NoteViewer['news']) => void,
): Pick<NotesStore, 'list' | 'lookForAll'> {
  function list(documentId: string | null): Outcome<readonly Note[]> {
    return attempt(() => {
      const kept = documentId === null ? notes.shown(null) : perhapsIn(documentId);
      const viewer = new NoteViewer(documents, whereabouts.get);
      const views = kept.map((note) => viewer.view(note));
      if (viewer.news.size > 0) keep(viewer.news);
      if (documentId === null) return views;
      return viewer.inReadingOrder(views.filter((note) => note.documentId === documentId));
    });
  }

  /** The notes written on a document, those found in it, and those whose own document went from its issue. */
  function perhapsIn(documentId: string): KeptNote[] {
    const gone = notes.documents().filter((id) => id !== documentId && wentFrom(id, documentId));
    const found = [...whereabouts.elsewhere()]
      .filter(([, foundIn]) => foundIn === documentId)
      .map(([noteId]) => notes.get(noteId));
    const all = [documentId, ...gone].flatMap((id) => notes.shown(id));
    return [
      ...new Map([...all, ...found.filter((note) => note !== null)].map((note) => [note.id, note])).values(),
    ];
  }

  function wentFrom(id: string, beside: string): boolean {
    return documents.issueOf(id) === documents.issueOf(beside) && documents.labelOf(id) === null;
  }

  return {
    list,
    lookForAll() {
      const all = list(null);
      return all.ok ? done(null) : all;
    },
  };
}
