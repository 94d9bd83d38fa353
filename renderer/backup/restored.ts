import { create } from 'zustand';

interface Restored {
  /** What the last restoring put aside; `null` when nothing was restored, or that was read. */
  readonly last: { readonly putAside: string | null } | null;
}

export const useRestored = create<Restored>(() => ({ last: null }));
