import { create } from 'zustand';
import type { SeriesKey } from '../../../preload/contract-indexes.ts';

interface NumbersView {
  readonly filter: string;
  /** `null` until one is chosen: then the first is shown. */
  readonly chosen: SeriesKey | null;
  change(change: Partial<Pick<NumbersView, 'filter' | 'chosen'>>): void;
}

/** What of the numbers is looked at; kept for coming back. */
export const useNumbersView = create<NumbersView>((set) => ({
  filter: '',
  chosen: null,
  change: (change) => set(change),
}));
