import { describe, expect, it } from 'vitest';
import type { Validity, ValidityEvidence } from '../../../preload/contract.ts';
import { decidingSentence } from '../../../renderer/validity/deciding.ts';

function says(
  kind: ValidityEvidence['kind'],
  date: string | null,
  more: Partial<ValidityEvidence> = {},
): ValidityEvidence {
  const from = { documentId: 'a', title: '甲', docNumber: null, issue: '2024年第6期' };
  return {
    kind,
    whole: true,
    decides: false,
    date,
    from,
    block: kind,
    range: [0, 1],
    place: '',
    sentence: kind,
    mark: [0, 1],
    ...more,
  };
}

function of(...evidence: readonly ValidityEvidence[]): Validity {
  return { on: '2024-08-01', state: 'in-force', effectiveFrom: null, expiresOn: null, evidence };
}

describe('decidingSentence', () => {
  const starts = says('effective', '2024-07-01', { decides: true });
  const ends = says('expires', '2024-12-31');

  it('is the one that the state rests on', () => {
    expect(decidingSentence(of(ends, starts))).toEqual({ first: starts, others: [ends] });
  });

  it('is shown once though it says two things', () => {
    const both = { ...ends, block: starts.block, sentence: starts.sentence };
    expect(decidingSentence(of(both, starts))).toEqual({ first: starts, others: [] });
  });

  it('is none where nothing decides', () => {
    expect(decidingSentence(of(ends))).toEqual({ first: null, others: [ends] });
  });
});
