/** How often the text may differ from the words before the rest of them counts for nothing. */
const tolerated = 4;

/** How many units have to agree behind a difference for it to be a mended sign and not the end of agreement. */
const resumes = 3;

/** Units to pass over in the words and in the text: a changed, a new or a struck-out sign, or two. */
const skips: readonly (readonly [inWords: number, inText: number])[] = [
  [1, 1],
  [0, 1],
  [1, 0],
  [2, 2],
  [0, 2],
  [2, 0],
  [1, 2],
  [2, 1],
];

export interface Agreement {
  /** How many units agree, less one for each difference. */
  readonly units: number;
  /** How much of the text they stand in, from the place on. */
  readonly extent: number;
}

/**
 * How far `words` stand in the text next to a place, counted away from it (`step` −1: before it). Before the text's
 * beginning and behind its end there stands a line end.
 *
 * @param words in the order away from the place
 */
export function agreement(text: string, place: number, step: 1 | -1, words: string): Agreement {
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
  let units = 0;
  for (let differences = 0; ; differences += 1) {
    const run = runFrom(inWords, inText, words.length);
    units += run;
    inWords += run;
    inText += run;
    if (inWords >= words.length || differences === tolerated) break;
    const skip = skips.find(([more, further]) => {
      const needed = Math.min(resumes, words.length - inWords - more);
      return needed > 0 && runFrom(inWords + more, inText + further, needed) === needed;
    });
    if (skip === undefined) break;
    inWords += skip[0];
    inText += skip[1];
    units -= 1;
  }
  return { units: Math.max(0, units), extent: inText };
}

function unitAt(text: string, at: number): string | undefined {
  return at === -1 || at === text.length ? '\n' : text[at];
}

export function reversed(words: string): string {
  return words.split('').reverse().join('');
}
