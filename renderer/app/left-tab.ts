import { create } from 'zustand';
import { openPane } from './panes.ts';

export const leftTabs = ['contents', 'list'] as const;
export type LeftTab = (typeof leftTabs)[number];

export function isLeftTab(value: unknown): value is LeftTab {
  return leftTabs.some((tab) => tab === value);
}

interface LeftTabState {
  readonly tab: LeftTab;
  setTab(tab: LeftTab): void;
}

/** Which tab of the left pane is in front; kept when the pane folds. */
export const useLeftTab = create<LeftTabState>((set) => ({
  tab: 'contents',
  setTab: (tab) => set({ tab }),
}));

/** Opens the left pane at a tab and takes the focus there. */
export function showLeftTab(tab: LeftTab): void {
  useLeftTab.getState().setTab(tab);
  openPane('left');
}
