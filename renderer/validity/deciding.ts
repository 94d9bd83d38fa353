import type { Validity, ValidityEvidence } from '../../preload/contract.ts';

/** The sentence that the state rests on, `null` when there is none, and the others, each sentence once. */
export function decidingSentence({ evidence }: Validity): {
  readonly first: ValidityEvidence | null;
  readonly others: readonly ValidityEvidence[];
} {
  const first = evidence.find(({ decides }) => decides) ?? null;
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
