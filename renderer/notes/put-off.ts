import { create } from 'zustand';

/** The notes to be checked that a person wants to look at another time: until the next start they ask no more. */
interface PutOff {
  readonly ids: ReadonlySet<string>;
  putOff(id: string): void;
  takeUp(id: string): void;
}

export const usePutOff = create<PutOff>()((set) => ({
  ids: new Set(),
  putOff: (id) => set(({ ids }) => ({ ids: new Set([...ids, id]) })),
  takeUp: (id) => set(({ ids }) => ({ ids: new Set([...ids].filter((each) => each !== id)) })),
}));
