import type { NoteColour, NoteKind } from '../../../preload/contract-notes.ts';
import type { StoredNote } from '../note.ts';
import type { Sentence } from '../sentence.ts';

/** The words of a note of another program. */
export interface ForeignQuote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** A note of another program, whose words are still to be found in the documents held. */
export interface ForeignNote {
  readonly id: string;
  /** What that program calls the document; `null` when it does not say. */
  readonly title: string | null;
  /** `null` for a note on a whole document. */
  readonly quote: ForeignQuote | null;
  readonly kind: NoteKind;
  readonly colour: NoteColour;
  readonly comment: string;
  readonly tags: readonly string[];
  readonly author: string;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** What came of reading one note of a file; `label` is what a person can know it by. */
export type ReadNote =
  | { readonly kind: 'own'; readonly note: StoredNote }
  | { readonly kind: 'foreign'; readonly note: ForeignNote }
  | { readonly kind: 'unreadable'; readonly label: string; readonly reason: Sentence };
