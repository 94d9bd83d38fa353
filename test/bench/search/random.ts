/** Numbers from 0 up to 1 that look random and are the same at every run (mulberry32). */
export type Random = () => number;

export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A whole number from 0 up to `end`, every one as likely. */
export function below(random: Random, end: number): number {
  return Math.floor(random() * end);
}

/**
 * A whole number from 0 up to `end`, as words are used: the one of rank r with a likelihood near 1 / (r + offset), which
 * is Zipf's law with Mandelbrot's offset.
 */
export function zipf(random: Random, end: number, offset = 1): number {
  return Math.min(end - 1, Math.floor(offset * ((end + offset) / offset) ** random() - offset));
}

export function oneOf(random: Random, from: readonly string[]): string {
  return from[below(random, from.length)] ?? '';
}
