/** The part of the contract by which notes leave a machine and come into another: files, merging, backups. */
import type { KeptBackup } from './contract-backups.ts';
import type { NoteContent, NoteState } from './contract-notes.ts';

/**
 * What a note is that comes in from elsewhere:
 * - `new`: not known here;
 * - `newer`: made of the one that is here, whose place it takes;
 * - `older`: the one that is here was made of it;
 * - `same`: here already;
 * - `conflict`: changed here and there, neither change knowing of the other;
 * - `removed`: put away here since that version was made;
 * - `revived`: put away here, and changed there since.
 */
export type MergeResult = 'new' | 'newer' | 'older' | 'same' | 'conflict' | 'removed' | 'revived';

/**
 * What the person wants of a note that is theirs to decide; of all others it says nothing.
 * - `conflict`: `both` stay, side by side, which is so when nothing is said; or `mine` or `theirs` takes the other's place,
 *   as a new version made of both, so that the question is not put again, here or elsewhere.
 * - `removed`: `mine` leaves it put away, which is so when nothing is said; `theirs` brings it back.
 * - `revived`: `theirs` brings it back, which is so when nothing is said; `mine` puts it away as well.
 */
export const mergeChoices = ['both', 'mine', 'theirs'] as const;
export type MergeChoice = (typeof mergeChoices)[number];

/** W3C JSON-LD, which this reader takes in again without loss; the others are for people. */
export const noteFormats = ['json-ld', 'markdown', 'csv', 'word', 'html'] as const;
export type NoteFormat = (typeof noteFormats)[number];

/** What became of one note of a file that is taken in. */
export interface ImportEntry {
  /** `unplaced`: another program's note whose words could not be found; `unreadable`: not well formed. */
  readonly result: MergeResult | 'unplaced' | 'unreadable';
  /** What the file calls the document; `null` when it does not say. */
  readonly documentTitle: string | null;
  readonly quote: string;
  readonly comment: string;
  readonly author: string;
  /** Why it was left out; `null` when it was not, or when `result` says it all. */
  readonly reason: { readonly zh: string; readonly en: string } | null;
  /** The note as it comes, where it is news or something is to be decided; `null` for all others. */
  readonly theirs: NoteContent | null;
  /** Where its words are in the documents held; `null` where `theirs` is. */
  readonly state: NoteState | null;
  /** What is here of the same note and gives way, or is to be decided about; of what was put away, what can still be read. */
  readonly mine: readonly NoteContent[];
  /** When it was put away here; `null` for one that was not, or so long ago that nothing of it is kept. */
  readonly removedAt: string | null;
}

export interface ImportReport {
  /** `readium`: Thorium and its like. */
  readonly format: 'gazette' | 'hypothesis' | 'readium';
  /** In the order of the file. */
  readonly entries: readonly ImportEntry[];
}

/** What the person wants of one entry of an {@link ImportReport}, counted from 0. */
export interface EntryChoice {
  readonly entry: number;
  readonly choice: MergeChoice;
}

export interface ImportDone {
  readonly report: ImportReport;
  /** Where a copy of everything as it was before lies; `null` when nothing had to be changed. */
  readonly backup: string | null;
}

type Call<Request, Response> = { readonly request: Request; readonly response: Response };
type Nothing = Record<string, never>;

export interface NoteTravelCalls {
  /**
   * Asks by the system's dialog for a file of notes and gives its text, whatever its encoding. `file-unreadable`: it is too
   * large, no text, or cannot be read.
   */
  'notes.chooseFile': Call<Nothing, { readonly fileName: string; readonly text: string }>;
  /** What would become of the notes in a file of this text; nothing is changed. `file-unreadable`: no file of notes. */
  'notes.previewImport': Call<{ text: string }, ImportReport>;
  /** Takes them in, as one step to undo, behind a backup. Without that, because of a full disk say, nothing is changed. */
  'notes.import': Call<{ text: string; choices: readonly EntryChoice[] }, ImportDone>;
  /**
   * Asks by the system's dialog where to, and writes these notes, or all (`null`), there. Gives the file; `cancelled` when
   * none was chosen.
   */
  'notes.export': Call<{ format: NoteFormat; ids: readonly string[] | null }, { readonly file: string }>;
  /**
   * Asks by the system's dialog where to, and writes everything of the person's there as one file: notes with their
   * history, settings, places and kept searches.
   */
  'notes.saveAll': Call<Nothing, { readonly file: string }>;
  /**
   * The backups that the program made by itself, newest first, damaged ones too. Each is read from end to end, so it is to
   * be asked for when a person wants to see them. `notes-unavailable`: where they lie cannot be read.
   */
  'notes.backups': Call<Nothing, readonly KeptBackup[]>;
  /**
   * Puts such a file in the place of what is there, which is kept aside: gives where. It is asked for by the system's
   * dialog (`chosen`), or it is the one that was put aside last since the start (`aside`; `not-found`: none was), or a
   * `backup` of that name (`not-found`: it is there no more). All that was read before is stale then. `file-unreadable`:
   * it is none, or damaged, and nothing was changed.
   */
  'notes.bringBack': Call<
    { from: 'chosen' | 'aside' | { readonly backup: string } },
    { readonly putAside: string | null }
  >;
}

export const noteTravelCallNames = [
  'notes.chooseFile',
  'notes.previewImport',
  'notes.import',
  'notes.export',
  'notes.saveAll',
  'notes.backups',
  'notes.bringBack',
] as const satisfies readonly (keyof NoteTravelCalls)[];
