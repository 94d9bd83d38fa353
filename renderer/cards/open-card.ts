import { create } from 'zustand';
import type { CardSubject } from './subject.ts';

/** The pointer has to rest on a link so long before its card opens: passing over shows nothing. In ms. */
export const restMs = 400;
/** Time to get from the link to its card before that closes, in ms. */
export const graceMs = 300;

export interface OpenCard {
  readonly subject: CardSubject;
  /** The link that it stands beside. */
  readonly anchor: HTMLElement;
  /** Shown because the pointer rests on the link: it goes when the pointer does. Else it was asked for and has the focus. */
  readonly resting: boolean;
  /** Counts cards. */
  readonly id: number;
}

interface OpenCards {
  readonly card: OpenCard | null;
  /** The pointer has come to a link: its card opens if it rests there. */
  restOn(anchor: HTMLElement, subject: CardSubject): void;
  /** The pointer has left the link or the card. */
  leave(): void;
  /** The pointer is on the card. */
  stay(): void;
  /** The card was asked for, by a click or by Enter. */
  show(anchor: HTMLElement, subject: CardSubject): void;
  /** The focus has come into the card. */
  enter(): void;
  /** Closes the card, or only the one with this id. */
  close(id?: number): void;
}

/** The one card that stands beside a link of the text. */
export const useOpenCard = create<OpenCards>((set, get) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let count = 0;

  const later = (ms: number, work: () => void): void => {
    clearTimeout(timer);
    timer = setTimeout(work, ms);
  };

  const open = (anchor: HTMLElement, subject: CardSubject, resting: boolean): void => {
    clearTimeout(timer);
    count += 1;
    set({ card: { anchor, subject, resting, id: count } });
  };

  const close = (id?: number): void => {
    const { card } = get();
    if (id !== undefined && id !== card?.id) return;
    clearTimeout(timer);
    if (card !== null) set({ card: null });
  };

  return {
    card: null,
    restOn(anchor, subject) {
      const { card } = get();
      if (card?.anchor === anchor) clearTimeout(timer);
      else if (card?.resting !== false) later(restMs, () => open(anchor, subject, true));
    },
    leave() {
      const { card } = get();
      if (card === null) clearTimeout(timer);
      else if (card.resting) later(graceMs, () => close(card.id));
    },
    stay() {
      clearTimeout(timer);
    },
    show: (anchor, subject) => open(anchor, subject, false),
    enter() {
      const { card } = get();
      clearTimeout(timer);
      if (card?.resting) set({ card: { ...card, resting: false } });
    },
    close,
  };
});
