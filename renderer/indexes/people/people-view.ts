import { create } from 'zustand';

export const peopleParts = ['acts', 'diary'] as const;
type PeoplePart = (typeof peopleParts)[number];

interface PeopleView {
  readonly part: PeoplePart;
  change(part: PeoplePart): void;
}

/** Which part of the people is looked at; kept for coming back. */
export const usePeopleView = create<PeopleView>((set) => ({
  part: 'acts',
  change: (part) => set({ part }),
}));
