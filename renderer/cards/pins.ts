import { create } from 'zustand';
import { type CardSubject, subjectKey } from './subject.ts';

interface Pins {
  /** In the order they were pinned, the newest first. */
  readonly pins: readonly CardSubject[];
  /** Pins a card; one that tells of the same comes to the front. */
  pin(subject: CardSubject): void;
  unpin(subject: CardSubject): void;
}

/** The cards that stay beside the text, until they are taken down. */
export const usePins = create<Pins>((set) => ({
  pins: [],
  pin: (subject) => set(({ pins }) => ({ pins: [subject, ...without(pins, subject)] })),
  unpin: (subject) => set(({ pins }) => ({ pins: without(pins, subject) })),
}));

function without(pins: readonly CardSubject[], subject: CardSubject): CardSubject[] {
  return pins.filter((each) => subjectKey(each) !== subjectKey(subject));
}
