import { create } from 'zustand';
import type { Note } from '../../preload/contract.ts';

/** The note for which a person looks for words anew; they may turn to any paper meanwhile. */
interface Attaching {
  readonly note: Note | null;
  begin(note: Note): void;
  stop(): void;
}

export const useAttaching = create<Attaching>()((set) => ({
  note: null,
  begin: (note) => set({ note }),
  stop: () => set({ note: null }),
}));
