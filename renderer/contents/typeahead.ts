import type { TreeRow } from './rows.ts';

/** What was typed within this time (ms) of the letter before is one word. */
const pause = 1000;

/** Letters typed one after another with the focus on the tree. */
export interface Typed {
  readonly letters: string;
  /** Of the last letter, in ms on the clock of events. */
  readonly at: number;
}

export const nothingTyped: Typed = { letters: '', at: Number.NEGATIVE_INFINITY };

/** What is typed after one more key; `null` for a key that writes no letter or digit. */
export function typeOn({ letters, at }: Typed, key: string, now: number): Typed | null {
  if (!/^[\p{L}\p{N}]$/u.test(key)) return null;
  return { letters: (now - at < pause ? letters : '') + key.toLowerCase(), at: now };
}

/**
 * The line that the letters mean, `null` when there is none: from the focused line on and round the end, first those that begin
 * with them, then those that hold them anywhere. So `36` finds 〔2024〕36号, which no line begins with. A single letter
 * typed again goes on to the next such line.
 */
export function lineFor(rows: readonly TreeRow[], focusedId: string, letters: string): string | null {
  const focused = Math.max(
    0,
    rows.findIndex(({ node }) => node.id === focusedId),
  );
  const from = [...letters].length === 1 ? focused + 1 : focused;
  const inTurn = [...rows.slice(from), ...rows.slice(0, from)].map(({ node }) => node);
  const found =
    inTurn.find(({ label }) => label.toLowerCase().startsWith(letters)) ??
    inTurn.find(({ label, detail }) => `${label}\n${detail ?? ''}`.toLowerCase().includes(letters));
  return found?.id ?? null;
}
