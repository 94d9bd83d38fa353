import { create } from 'zustand';

interface Choices {
  /** What the person opened (true) or folded (false), by node id. */
  readonly choices: ReadonlyMap<string, boolean>;
  choose(id: string, expanded: boolean): void;
  /** Forgets that these were folded, so that what is being opened can be seen. */
  unfold(ids: readonly string[]): void;
}

export const useChoices = create<Choices>((set) => ({
  choices: new Map(),
  choose: (id, expanded) => set(({ choices }) => ({ choices: new Map(choices).set(id, expanded) })),
  unfold: (ids) =>
    set(({ choices }) => ({
      choices: new Map([...choices].filter(([id, expanded]) => expanded || !ids.includes(id))),
    })),
}));
