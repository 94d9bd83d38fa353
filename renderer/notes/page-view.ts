import { create } from 'zustand';
import type { NoteGrouping, NoteOrder } from './arrange.ts';
import { everything, type NoteFilter } from './filter.ts';

/** How the page of notes is looked at: the same again after a note led to its text and one comes back. */
interface PageView {
  readonly filter: NoteFilter;
  readonly grouping: NoteGrouping;
  readonly order: NoteOrder;
  /** Whether the choices are unfolded. */
  readonly open: boolean;
  /** How far the list was scrolled, in pixels. */
  readonly offset: number;
  change(view: Partial<Pick<PageView, 'filter' | 'grouping' | 'order' | 'open' | 'offset'>>): void;
}

export const usePageView = create<PageView>()((set) => ({
  filter: everything,
  grouping: 'none',
  order: 'newest',
  open: false,
  offset: 0,
  change: (view) => set(view),
}));
