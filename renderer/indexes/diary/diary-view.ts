import { create } from 'zustand';
import type { Diarist } from '../../../preload/contract-records.ts';

interface DiaryView {
  readonly filter: string;
  /** `null` until one is chosen: then the first is shown. */
  readonly chosen: Diarist | null;
  /** `null` for the newest. */
  readonly year: number | null;
  /** The day whose events alone are listed. */
  readonly day: string | null;
  change(change: Partial<Pick<DiaryView, 'filter' | 'chosen' | 'year' | 'day'>>): void;
}

/** Whose days are looked at; kept for coming back. */
export const useDiaryView = create<DiaryView>((set) => ({
  filter: '',
  chosen: null,
  year: null,
  day: null,
  change: (change) => set(change),
}));
