import { create } from 'zustand';
import type { Events, ImportAnswer } from '../../preload/contract.ts';
import { ask, failureOf } from '../bridge/ask.ts';

interface Importing {
  readonly running: boolean;
  readonly progress: Events['import.progress'] | null;
  /** What the last import came to, until it is put away. */
  readonly answer: ImportAnswer | null;
  start(): Promise<void>;
  dismiss(): void;
}

/** Adding issues to the library; one at a time, wherever the button was. */
export const useImporting = create<Importing>((set, get) => ({
  running: false,
  progress: null,
  answer: null,
  async start() {
    if (get().running) return;
    set({ running: true, progress: null, answer: null });
    const endProgress = window.gazette.on('import.progress', (progress) => set({ progress }));
    try {
      set({ answer: await ask('library.import', {}) });
    } catch (error) {
      const failure = failureOf(error);
      // Closing the dialog without choosing is no failure to tell of.
      if (failure.code !== 'cancelled')
        set({ answer: { imported: [], failed: [{ fileName: '', failure }] } });
    } finally {
      endProgress();
      set({ running: false, progress: null });
    }
  },
  dismiss: () => set({ answer: null }),
}));
