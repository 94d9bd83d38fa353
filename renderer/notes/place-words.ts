import type { Note, NoteOrigin } from '../../preload/contract-notes.ts';

/**
 * Where a note was written and where it is now, as people say it; with the names of the documents when it is in another.
 * An empty text: the place has no name.
 */
export function placeWords(was: NoteOrigin, now: Note): { readonly was: string; readonly now: string } {
  if (was.documentId === now.documentId) return { was: was.place, now: now.place };
  return { was: `${nameOf(was)}${was.place}`, now: `${nameOf(now)}${now.place}` };
}

function nameOf({ documentTitle, docNumber }: NoteOrigin): string {
  return docNumber ?? `《${documentTitle}》`;
}
