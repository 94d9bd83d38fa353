import { create } from 'zustand';
import type { NoteColour } from '../../preload/contract.ts';
import {
  emptyDrafts,
  type FreshNote,
  type KeptDrafts,
  type NoteWords,
  readKept,
  writeKept,
} from './kept-drafts.ts';

/**
 * Words that are written and not yet saved. They live here and not in a component, so that turning to another
 * document, tab or page does not lose them, and are kept over a restart; they go only when saved or given up.
 */
export interface Drafts extends KeptDrafts {
  /** The colour used last, for the next mark. */
  readonly colour: NoteColour;
  pick(colour: NoteColour): void;
  begin(draft: FreshNote): void;
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
  rewrite: (words) => set(({ fresh }) => ({ fresh: fresh && { ...fresh, ...only(words) } })),
  dropFresh: () => set({ fresh: null }),
  edit: (noteId, words) => set(({ edits }) => ({ edits: { ...edits, [noteId]: only(words) } })),
  dropEdit: (noteId) =>
    set(({ edits }) => {
      const { [noteId]: _dropped, ...rest } = edits;
      return { edits: rest };
    }),
}));

/** Of a note or draft, what is written. */
function only({ colour, comment, tags, status }: NoteWords): NoteWords {
  return { colour, comment, tags, status };
}

if (storage) useDrafts.subscribe((drafts) => writeKept(storage, drafts));
