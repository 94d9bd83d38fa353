import { create } from 'zustand';
import type { NoteColour, NoteDraft } from '../../preload/contract.ts';
import { emptyDrafts, type KeptDrafts, type NoteWords, readKept, writeKept } from './kept-drafts.ts';

/**
 * Words that are written and not yet saved. They live here and not in a component, so that turning to another
 * document, tab or page does not lose them, and are kept over a restart; they go only when saved or given up.
 */
export interface Drafts extends KeptDrafts {
  /** The colour used last, for the next mark. */
  readonly colour: NoteColour;
  pick(colour: NoteColour): void;
  begin(draft: NoteDraft): void;
  rewrite(words: NoteWords): void;
  dropFresh(): void;
  edit(noteId: string, words: NoteWords): void;
  dropEdit(noteId: string): void;
}

/** Tests run without a window. */
const storage = globalThis.window?.localStorage;

export const useDrafts = create<Drafts>()((set) => ({
  ...(storage ? readKept(storage) : emptyDrafts),
  colour: 'yellow',
  pick: (colour) => set({ colour }),
  begin: (draft) => set({ fresh: draft }),
  rewrite: ({ colour, comment }) => set(({ fresh }) => ({ fresh: fresh && { ...fresh, colour, comment } })),
  dropFresh: () => set({ fresh: null }),
  edit: (noteId, { colour, comment }) =>
    set(({ edits }) => ({ edits: { ...edits, [noteId]: { colour, comment } } })),
  dropEdit: (noteId) =>
    set(({ edits }) => {
      const { [noteId]: _dropped, ...rest } = edits;
      return { edits: rest };
    }),
}));

if (storage) useDrafts.subscribe((drafts) => writeKept(storage, drafts));
