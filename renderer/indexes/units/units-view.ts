import { create } from 'zustand';
import type { TaskRole, UnitKey } from '../../../preload/contract-indexes.ts';

interface UnitsView {
  readonly filter: string;
  /** `null` until one is chosen: then the first is shown. */
  readonly chosen: UnitKey | null;
  readonly role: TaskRole | null;
  change(change: Partial<Pick<UnitsView, 'filter' | 'chosen' | 'role'>>): void;
}

/** What of the units is looked at; kept for coming back. */
export const useUnitsView = create<UnitsView>((set) => ({
  filter: '',
  chosen: null,
  role: null,
  change: (change) => set(change),
}));
