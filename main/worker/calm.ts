import { setTimeout } from 'node:timers/promises';

/** Tells when nobody asks the worker for anything, so that work in the background can go on. */
export interface Calm {
  /** To be called at every question and answer. */
  stir(): void;
  /** Fulfilled when there was no stir for a while, or the wait became too long. */
  moment(): Promise<void>;
}

/** In ms. */
interface Patience {
  /** How long nobody must have asked: a window that opens asks one thing after another. */
  readonly quiet: number;
  /** Work in the background waits no longer than this for each of its pieces. */
  readonly longest: number;
}

/** `closing` ends every wait. */
export function calmWatch(
  closing: AbortSignal,
  { quiet, longest }: Patience = { quiet: 400, longest: 5000 },
): Calm {
  let stirred = Number.NEGATIVE_INFINITY;
  return {
    stir() {
      stirred = performance.now();
    },
    async moment() {
      const end = performance.now() + longest;
      const wait = () => Math.min(stirred + quiet, end) - performance.now();
      while (!closing.aborted && wait() > 0) {
        // Cut short by closing.
        await setTimeout(wait(), undefined, { signal: closing }).catch(() => undefined);
      }
    },
  };
}
