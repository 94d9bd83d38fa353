import { create } from 'zustand';
import type { Place, Range } from '../../preload/contract.ts';

export type Page = 'home' | 'read' | 'search' | 'indexes' | 'notes';

/** A place to scroll to and mark. `nonce` differs on each jump, so that the same jump twice is two jumps. */
export interface Target {
  readonly block: string;
  readonly range: Range | null;
  readonly nonce: number;
}

/** One step of what was read: enough to come back to the same line. */
export interface Stop {
  readonly page: Page;
  readonly documentId: string | null;
  readonly target: Target | null;
  /** The line at the top edge when last seen; `null` before the first scroll. */
  readonly place: Place | null;
}

export interface OpenRequest {
  readonly documentId: string;
  readonly block?: string | null;
  readonly range?: Range | null;
}

/** A stop as it was when it was come to. */
interface Arrival extends Stop {
  /** Counts arrivals. */
  readonly id: number;
}

export interface Navigation extends Stop {
  /** A new one means that the reader must go to its `target`, else to its `place`. */
  readonly arrival: Arrival;
  readonly canBack: boolean;
  readonly canForward: boolean;
  readonly past: readonly Stop[];
  readonly future: readonly Stop[];
  /** Opens a document, at a block if one is given, and shows the reading page. */
  open(request: OpenRequest): void;
  show(page: Page): void;
  back(): void;
  forward(): void;
  /** The reader tells where it stands; kept for the way back. */
  standAt(place: Place): void;
}

/** Older stops than this are forgotten. */
const longestHistory = 200;

const nowhere: Stop = { page: 'read', documentId: null, target: null, place: null };

export const useNavigation = create<Navigation>((set, get) => {
  const stopNow = (): Stop => {
    const { page, documentId, target, place } = get();
    return { page, documentId, target, place };
  };

  const arrive = (stop: Stop, past: readonly Stop[], future: readonly Stop[]): void =>
    set({
      ...stop,
      past,
      future,
      canBack: past.length > 0,
      canForward: future.length > 0,
      arrival: { ...stop, id: get().arrival.id + 1 },
    });

  const goTo = (stop: Stop): void => {
    const now = stopNow();
    // The empty page at the start is nothing to come back to.
    const past = now.documentId === null && now.page === 'read' ? get().past : [...get().past, now];
    arrive(stop, past.slice(-longestHistory), []);
  };

  return {
    ...nowhere,
    arrival: { ...nowhere, id: 0 },
    past: [],
    future: [],
    canBack: false,
    canForward: false,

    open({ documentId, block = null, range = null }) {
      const nonce = get().arrival.id + 1;
      const target = block === null ? null : { block, range, nonce };
      const now = stopNow();
      if (target === null && now.page === 'read' && now.documentId === documentId) return;
      const samePlace = target === null && now.documentId === documentId ? now.place : null;
      goTo({ page: 'read', documentId, target, place: samePlace });
    },

    show(page) {
      const now = stopNow();
      if (page !== now.page) goTo({ ...now, page, target: null });
    },

    back() {
      const { past, future } = get();
      const stop = past.at(-1);
      if (stop) arrive({ ...stop, target: null }, past.slice(0, -1), [stopNow(), ...future]);
    },

    forward() {
      const { past, future } = get();
      const [stop, ...rest] = future;
      if (stop) arrive({ ...stop, target: null }, [...past, stopNow()], rest);
    },

    standAt(place) {
      if (place.documentId === get().documentId) set({ place });
    },
  };
});
