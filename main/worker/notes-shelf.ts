import type { Outcome } from '../../preload/contract.ts';
import type { KeptBackup } from '../../preload/contract-backups.ts';
import {
  type BroughtBack,
  bringBack,
  keptBackup,
  keptBackups,
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
  /** The backups that were made without being asked for, also when the notes cannot be opened. */
  backups(): Outcome<readonly KeptBackup[]>;
  /** Like `bringBack`, with the one of them that is called so; `not-found`: there is none. */
  bringBackKept(name: string): Outcome<BroughtBack>;
  close(): Outcome<null>;
}

export function notesShelf(file: string, documents: NoteDocuments, userName: string): NotesShelf {
  let open = openNotes(file, documents, userName);

  function close(): Outcome<null> {
    return open.ok ? open.value.close() : { ok: true, value: null };
  }

  function restore(from: string): Outcome<BroughtBack> {
    // No backup of what is there now, which is copied aside below: it would drive out the oldest one, and that may be
    // just the one that is asked for.
    if (open.ok) open.value.giveWay();
    const outcome = bringBack(file, from, new Date());
    open = openNotes(file, documents, userName, 'restored');
    return outcome.ok && !open.ok ? open : outcome;
  }

  return {
    current: () => open,
    bringBack: restore,
    backups: () => keptBackups(file),
    bringBackKept(name) {
      const found = keptBackup(file, name);
      return found.ok ? restore(found.value) : found;
    },
    close,
  };
}
