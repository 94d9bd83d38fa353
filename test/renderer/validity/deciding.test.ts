import { describe, expect, it } from 'vitest';
import type { Validity, ValidityEvidence, ValidityState } from '../../../preload/contract.ts';
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

function on(day: string, state: ValidityState, evidence: readonly ValidityEvidence[]): Validity {
  return { on: day, state, effectiveFrom: null, expiresOn: null, evidence };
}

describe('decidingSentence', () => {
  const starts = says('effective', '2024-07-01');
  const ends = says('expires', '2024-12-31');

  it('is the one that the state rests on', () => {
    expect(decidingSentence(on('2025-01-01', 'expired', [starts, ends]))).toEqual({
      first: ends,
      others: [starts],
    });
    expect(decidingSentence(on('2024-08-01', 'in-force', [ends, starts]))).toEqual({
      first: starts,
      others: [ends],
    });
  });

  it('is never what does not act yet', () => {
    const early = says('repeals', '2024-08-01', { block: 'early', sentence: '甲' });
    const late = says('repeals', '2026-01-01', { block: 'late', sentence: '乙' });
    expect(decidingSentence(on('2024-09-01', 'repealed', [late, early, starts])).first).toBe(early);
  });

  it('speaks of the whole paper where one does', () => {
    const clause = says('effective', '2024-06-01', { whole: false, block: 'clause', sentence: '一条' });
    expect(decidingSentence(on('2024-08-01', 'in-force', [clause, starts])).first).toBe(starts);
  });

  it('is shown once though it says two things', () => {
    const both = says('expires', '2024-12-31', { block: starts.block, sentence: starts.sentence });
    expect(decidingSentence(on('2024-08-01', 'in-force', [starts, both]))).toEqual({
      first: starts,
      others: [],
    });
  });

  it('is none where nothing is stated', () => {
    expect(decidingSentence(on('2024-08-01', 'unknown', []))).toEqual({ first: null, others: [] });
  });
});
