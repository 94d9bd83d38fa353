/** How often the text may differ from the words before the rest of them counts for nothing. */
const tolerated = 4;

/** How many units have to agree behind a difference for it to be a mended sign and not the end of agreement. */
const resumes = 3;

/** Units to pass over in the words and in the text: a changed, a new or a struck-out sign, or two. */
const skips: readonly (readonly [words: number, text: number])[] = [
  [1, 1],
  [0, 1],
  [1, 0],
  [2, 2],
  [0, 2],
  [2, 0],
];

/**
 * How many units of `words` stand in the text next to a place, counted away from it (`step` −1: before it), less one
 * for each difference. Before the text's beginning and behind its end there stands a line end.
 *
 * @param words in the order away from the place
 */
export function agreement(text: string, place: number, step: 1 | -1, words: string): number {
  const first = step === 1 ? place : place - 1;
  const runFrom = (inWords: number, inText: number, limit: number): number => {
    let run = 0;
    while (run < limit && inWords + run < words.length) {
      if (unitAt(text, first + step * (inText + run)) !== words[inWords + run]) break;
      run += 1;
    }
    return run;
  };
  let inWords = 0;
  let inText = 0;
  let agreed = 0;
  for (let differences = 0; ; differences += 1) {
    const run = runFrom(inWords, inText, words.length);
    agreed += run;
    inWords += run;
    inText += run;
    if (inWords >= words.length || differences === tolerated) break;
    let best = 0;
    let over: readonly [number, number] | null = null;
    for (const skip of skips) {
      const next = runFrom(inWords + skip[0], inText + skip[1], 8);
      if (next < Math.min(resumes, words.length - inWords - skip[0]) || next <= best) continue;
      best = next;
      over = skip;
    }
    if (over === null) break;
    inWords += over[0];
    inText += over[1];
    agreed -= 1;
  }
  return Math.max(0, agreed);
}

function unitAt(text: string, at: number): string | undefined {
  return at === -1 || at === text.length ? '\n' : text[at];
}
