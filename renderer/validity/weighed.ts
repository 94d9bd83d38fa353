import type { Validity, ValidityEvidence } from '../../preload/contract-validity.ts';

/** The sentences that bear on a state, each once, in the order of their weight. */
export interface WeighedSentences {
  /** The one that the state rests on, `null` when there is none. */
  readonly first: ValidityEvidence | null;
  /** What other documents will do to the whole of it after the day asked for. */
  readonly coming: readonly ValidityEvidence[];
  readonly others: readonly ValidityEvidence[];
}

export function weighed({ evidence, on }: Validity): WeighedSentences {
  const first = evidence.find(({ decides }) => decides) ?? null;
  const coming = evidence.filter(
    ({ kind, whole, date }) => kind === 'repeals' && whole && date !== null && date > on,
  );
  const seen = new Set([...(first === null ? [] : [first]), ...coming].map(sentenceKey));
  const others = evidence.filter((one) => {
    const fresh = !seen.has(sentenceKey(one));
    seen.add(sentenceKey(one));
    return fresh;
  });
  return { first, coming, others };
}

function sentenceKey({ from, block, sentence }: ValidityEvidence): string {
  return [from.documentId, block, sentence].join('\n');
}
