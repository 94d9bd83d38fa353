import { type Correction, corrections } from './corrections/index.ts';
import { emptyTally, type Tally } from './judge.ts';
import { type Measured, measureCorrection, wayNames } from './measure.ts';

export interface IssueText {
  readonly fileName: string;
  readonly text: string;
}

/** One correction over all texts and seeds. */
export interface Summary {
  readonly correction: string;
  readonly tallies: Readonly<Record<string, Tally>>;
  /** What it took to find the notes of one issue, milliseconds: the median. */
  readonly ms: number;
  readonly examples: readonly string[];
}

/** Measures every correction on every text with every seed. */
export function measureAnchoring(
  texts: readonly IssueText[],
  options: { readonly notes: number; readonly seeds: readonly number[] },
): Summary[] {
  return corrections.map((correction) => {
    const runs = texts.flatMap(({ text, fileName }) =>
      options.seeds.map((seed) =>
        measureCorrection(text, fileName, correction, { notes: options.notes, seed }),
      ),
    );
    return summary(correction, runs);
  });
}

function summary({ name }: Correction, runs: readonly Measured[]): Summary {
  const times = runs.map(({ ms }) => ms).sort((one, other) => one - other);
  return {
    correction: name,
    tallies: Object.fromEntries(wayNames.map((way) => [way, added(runs.map(({ tallies }) => tallies[way]))])),
    ms: times[times.length >> 1] ?? 0,
    examples: runs.flatMap(({ examples }) => examples),
  };
}

function added(tallies: readonly (Tally | undefined)[]): Tally {
  const sum = emptyTally();
  for (const tally of tallies) {
    for (const name of tallyNames) sum[name] += tally?.[name] ?? 0;
  }
  return sum;
}

const tallyNames = [
  'existing',
  'inPlace',
  'moved',
  'toCheck',
  'toCheckElsewhere',
  'orphaned',
  'wrong',
  'gone',
  'goneOrphaned',
  'goneToCheck',
  'goneToCheckElsewhere',
  'goneWrong',
] as const satisfies readonly (keyof Tally)[];

/** Of the notes whose words are still there, how many are in place, moved rightly, or to be checked at the right place. */
export function rightShare({ existing, inPlace, moved, toCheck }: Tally): number {
  return existing === 0 ? 1 : (inPlace + moved + toCheck) / existing;
}
