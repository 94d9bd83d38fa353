import { create } from 'zustand';
import type { Events, ImportAnswer } from '../../preload/contract.ts';
import { ask, failureOf } from '../bridge/ask.ts';

interface Importing {
  readonly running: boolean;
  readonly progress: Events['import.progress'] | null;
  /** The program's own library is being copied, before the first issue of all is added. */
  readonly copying: Events['copy.progress'] | null;
  /** Packs were opened while something else was being added. */
  readonly more: boolean;
  /** What the last import came to, until it is put away. */
  readonly answer: ImportAnswer | null;
  /** Asks for files. */
  start(): Promise<void>;
  /** Adds the packs that were opened. What earlier ones came to is kept beside, if nobody put it away. */
  takeOpened(): Promise<void>;
  dismiss(): void;
}

/** Adding issues to the library; one import at a time, wherever it was begun. */
export const useImporting = create<Importing>((set, get) => {
  async function run(adding: () => Promise<ImportAnswer | null>): Promise<void> {
    set({ running: true, more: false, progress: null, copying: null });
    const endProgress = window.gazette.on('import.progress', (progress) => set({ progress }));
    const endCopying = window.gazette.on('copy.progress', (copying) => set({ copying }));
    try {
      const answer = await adding();
      if (answer !== null) set({ answer });
    } catch (error) {
      const failure = failureOf(error);
      // Closing the dialog without choosing is no failure to tell of.
      if (failure.code !== 'cancelled')
        set({ answer: { imported: [], kept: [], failed: [{ fileName: '', failure }] } });
    } finally {
      endProgress();
      endCopying();
      set({ running: false, progress: null, copying: null });
    }
    if (get().more) await get().takeOpened();
  }

  async function addOpened(): Promise<ImportAnswer | null> {
    const answer = await ask('library.importOpened', {});
    const { kept = [], failed = [] } = get().answer ?? {};
    return answer && { ...answer, kept: [...kept, ...answer.kept], failed: [...failed, ...answer.failed] };
  }

  return {
    running: false,
    progress: null,
    copying: null,
    more: false,
    answer: null,
    async start() {
      if (get().running) return;
      set({ answer: null });
      await run(() => ask('library.import', {}));
    },
    async takeOpened() {
      if (get().running) set({ more: true });
      else await run(addOpened);
    },
    dismiss: () => set({ answer: null }),
  };
});
