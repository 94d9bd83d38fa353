import { create } from 'zustand';
import type { Indicator } from '../../../preload/contract-records.ts';

interface StatisticsView {
  readonly filter: string;
  /** `null` until one is chosen: then the first is shown. */
  readonly chosen: Indicator | null;
  /** The columns that are drawn, `null` for the first that has numbers. */
  readonly measure: string | null;
  change(change: Partial<Pick<StatisticsView, 'filter' | 'chosen' | 'measure'>>): void;
}

/** What of the statistics is looked at; kept for coming back. */
export const useStatisticsView = create<StatisticsView>((set) => ({
  filter: '',
  chosen: null,
  measure: null,
  change: (change) => set(change),
}));
