import { create } from 'zustand';

interface FindOpen {
  readonly open: boolean;
  setOpen(open: boolean): void;
}

/** Whether the bar that finds words in the open document is shown. */
export const useFindOpen = create<FindOpen>((set) => ({
  open: false,
  setOpen: (open) => set({ open }),
}));
