import { say } from './output.ts';

/** How long nothing is said, and between two sayings, in ms. */
const silence = 1000;

/** Gives a function that says how far work has come, at most once in a second and never in the first. */
export function sayNowAndThen(): (progress: { zh: string; en: string; share: number }) => void {
  let last = performance.now();
  return ({ zh, en, share }) => {
    if (performance.now() - last < silence) return;
    last = performance.now();
    say(`${Math.round(share * 100)}% ${zh} / ${en}`);
  };
}
