import { create } from 'zustand';

/**
 * Which note the person is looking at. The reader opens the right pane at 批注 whenever `nonce` changes;
 * the panel brings the card into view and gives it the focus.
 */
export interface NotesFocus {
  readonly noteId: string | null;
  /** Grows with every request, so that asking for the same note twice is noticed. */
  readonly nonce: number;
  /** Asked for and not yet reached: the panel may first have to be opened and its notes read. */
  readonly pending: boolean;
  focusNote(noteId: string): void;
  arrived(): void;
}

export const useNotesFocus = create<NotesFocus>()((set) => ({
  noteId: null,
  nonce: 0,
  pending: false,
  focusNote: (noteId) => set((state) => ({ noteId, nonce: state.nonce + 1, pending: true })),
  arrived: () => set({ pending: false }),
}));
