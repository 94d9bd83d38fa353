import { create } from 'zustand';

/**
 * Which note the person is looking at. The reader opens the right pane at 批注 whenever `nonce` changes;
 * the panel brings the card into view and gives it the focus.
 */
export interface NotesFocus {
  readonly noteId: string | null;
  /** Grows with every request, so that asking for the same note twice is noticed. */
  readonly nonce: number;
  focusNote(noteId: string): void;
  clear(): void;
}

export const useNotesFocus = create<NotesFocus>()((set) => ({
  noteId: null,
  nonce: 0,
  focusNote: (noteId) => set((state) => ({ noteId, nonce: state.nonce + 1 })),
  clear: () => set({ noteId: null }),
}));
