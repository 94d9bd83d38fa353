import { create } from 'zustand';
import type { ValidityState } from '../../preload/contract-validity.ts';

interface StateChoice {
  /** Only papers in this state are shown in the contents; `null` for all. */
  readonly state: ValidityState | null;
  filter(state: ValidityState | null): void;
}

export const useStateChoice = create<StateChoice>((set) => ({
  state: null,
  filter: (state) => set({ state }),
}));
