import { create } from 'zustand';
import type { NoteColour, NoteDraft } from '../../preload/contract.ts';

/** What a person writes of a note. */
export interface NoteWords {
  readonly colour: NoteColour;
  readonly comment: string;
}

/**
 * Words that are written and not yet saved. They live here and not in a component, so that turning to another
 * document, tab or page does not lose them; they go only when saved or given up.
 */
export interface Drafts {
  /** The one new note being written. */
  readonly fresh: NoteDraft | null;
  /** Changes to notes that exist, by note id. */
  readonly edits: Readonly<Record<string, NoteWords>>;
  /** The colour used last, for the next mark. */
  readonly colour: NoteColour;
  pick(colour: NoteColour): void;
  begin(draft: NoteDraft): void;
  rewrite(words: NoteWords): void;
  dropFresh(): void;
  edit(noteId: string, words: NoteWords): void;
  dropEdit(noteId: string): void;
}

export const useDrafts = create<Drafts>()((set) => ({
  fresh: null,
  edits: {},
  colour: 'yellow',
  pick: (colour) => set({ colour }),
  begin: (draft) => set({ fresh: draft }),
  rewrite: ({ colour, comment }) => set(({ fresh }) => ({ fresh: fresh && { ...fresh, colour, comment } })),
  dropFresh: () => set({ fresh: null }),
  edit: (noteId, words) =>
    set(({ edits }) => ({ edits: { ...edits, [noteId]: { colour: words.colour, comment: words.comment } } })),
  dropEdit: (noteId) =>
    set(({ edits }) => {
      const { [noteId]: _dropped, ...rest } = edits;
      return { edits: rest };
    }),
}));
