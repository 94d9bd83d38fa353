import { create } from 'zustand';
import { type CardSubject, subjectKey } from './subject.ts';

interface Pins {
  /** In the order they were pinned, the newest first. */
  readonly pins: readonly CardSubject[];
  /** Only their number is shown. */
  readonly folded: boolean;
  fold(folded: boolean): void;
  /** Pins a card and shows the pinned ones; one that tells of the same comes to the front. */
  pin(subject: CardSubject): void;
  unpin(subject: CardSubject): void;
}

/** The cards that stay beside the text, until they are taken down. */
export const usePins = create<Pins>((set) => ({
  pins: [],
  folded: false,
  fold: (folded) => set({ folded }),
  pin: (subject) => set(({ pins }) => ({ pins: [subject, ...without(pins, subject)], folded: false })),
  unpin: (subject) => set(({ pins }) => ({ pins: without(pins, subject) })),
}));

function without(pins: readonly CardSubject[], subject: CardSubject): CardSubject[] {
  return pins.filter((each) => subjectKey(each) !== subjectKey(subject));
}
