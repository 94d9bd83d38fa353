import { create } from 'zustand';

export const sideTabs = ['info', 'references', 'notes'] as const;
export type SideTab = (typeof sideTabs)[number];

export function isSideTab(value: unknown): value is SideTab {
  return sideTabs.some((tab) => tab === value);
}

interface SideTabState {
  readonly tab: SideTab;
  setTab(tab: SideTab): void;
}

/** Which tab of the right pane is in front; kept when the pane folds. */
export const useSideTab = create<SideTabState>((set) => ({
  tab: 'info',
  setTab: (tab) => set({ tab }),
}));
