/** `gazette://` links that the system hands to the program: at its start, or by a second start while it runs. */
import { type LinkedPlace, readLink } from '../../preload/contract-links.ts';

export interface LinkInbox {
  /** Keeps the link among these arguments, if there is one. */
  put(argv: readonly string[]): void;
  /** Hands the newest link over, once. */
  take(): LinkedPlace | null;
}

/** The page may not be there yet when a link comes: it is kept until the page takes it. `arrived` is told of each. */
export function linkInbox(arrived: () => void): LinkInbox {
  let waiting: LinkedPlace | null = null;
  return {
    put(argv) {
      const link = argv.map(readLink).findLast((place) => place !== null);
      if (link === undefined) return;
      waiting = link;
      arrived();
    },
    take() {
      const link = waiting;
      waiting = null;
      return link;
    },
  };
}
