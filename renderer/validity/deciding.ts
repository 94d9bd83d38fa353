import type { Validity, ValidityEvidence, ValidityState } from '../../preload/contract.ts';

/** Which sentences decide a state, the weightiest kind first. */
const decidedBy: Readonly<Record<ValidityState, readonly ValidityEvidence['kind'][]>> = {
  repealed: ['repeals'],
  expired: ['extends', 'expires'],
  'not-yet': ['effective'],
  amended: ['amends'],
  'in-force': ['extends', 'effective', 'expires'],
  unknown: [],
};

/** The sentence that decides the state, `null` when none does, and the others, each once. */
export function decidingSentence({ state, evidence, on }: Validity): {
  readonly first: ValidityEvidence | null;
  readonly others: readonly ValidityEvidence[];
} {
  const kinds = decidedBy[state];
  const weight = ({ kind, whole }: ValidityEvidence) =>
    kinds.indexOf(kind) + (whole || kind === 'amends' ? 0 : kinds.length);
  const possible = evidence.filter((one) => kinds.includes(one.kind) && acts(one, state, on));
  const [first = null] = possible.toSorted((a, b) => weight(a) - weight(b));
  const seen = new Set(first === null ? [] : [sentenceKey(first)]);
  const others = evidence.filter((one) => {
    const fresh = !seen.has(sentenceKey(one));
    seen.add(sentenceKey(one));
    return fresh;
  });
  return { first, others };
}

function sentenceKey({ from, block, sentence }: ValidityEvidence): string {
  return [from.documentId, block, sentence].join('\n');
}

/** What another document does later than the day asked for decides nothing yet. */
function acts({ kind, date }: ValidityEvidence, state: ValidityState, on: string): boolean {
  const changes = kind === 'repeals' || kind === 'amends';
  if (changes) return date === null || date <= on;
  return state !== 'expired' || date === null || date < on;
}
