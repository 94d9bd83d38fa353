import type { Outcome } from '../../preload/contract.ts';
import {
  type BroughtBack,
  bringBack,
  type NoteDocuments,
  type NotesStore,
  openNotes,
} from '../notes/index.ts';

/** Holds a person's notes open. */
export interface NotesShelf {
  /** The notes, or what is wrong with their file. */
  current(): Outcome<NotesStore>;
  /** Puts a file that was saved by `saveAll` in the place of the notes, which are kept beside, and opens it. */
  bringBack(from: string): Outcome<BroughtBack>;
  close(): Outcome<null>;
}

export function notesShelf(file: string, documents: NoteDocuments, userName: string): NotesShelf {
  let open = openNotes(file, documents, userName);

  function close(): Outcome<null> {
    return open.ok ? open.value.close() : { ok: true, value: null };
  }

  return {
    current: () => open,
    bringBack(from) {
      // A backup that cannot be made is no reason to keep the notes from the person: they are copied aside below.
      close();
      const outcome = bringBack(file, from, new Date());
      open = openNotes(file, documents, userName);
      return outcome.ok && !open.ok ? open : outcome;
    },
    close,
  };
}
