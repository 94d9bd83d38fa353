import { create } from 'zustand';

export const indexTabs = ['units', 'timeline', 'people', 'statistics', 'numbers', 'findings'] as const;
export type IndexTab = (typeof indexTabs)[number];

interface IndexTabState {
  readonly tab: IndexTab;
  setTab(tab: IndexTab): void;
}

/** The index that is shown; kept while other pages are. */
export const useIndexTab = create<IndexTabState>((set) => ({
  tab: 'units',
  setTab: (tab) => set({ tab }),
}));

export function isIndexTab(key: unknown): key is IndexTab {
  return indexTabs.some((tab) => tab === key);
}
