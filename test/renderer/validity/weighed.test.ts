import { describe, expect, it } from 'vitest';
import type { Validity, ValidityEvidence } from '../../../preload/contract-validity.ts';
import { weighed } from '../../../renderer/validity/weighed.ts';
import { says } from './says.ts';

function of(...evidence: readonly ValidityEvidence[]): Validity {
  return { on: '2024-08-01', state: 'in-force', effectiveFrom: null, expiresOn: null, evidence };
}

describe('the sentence that decides', () => {
  const starts = says('effective', '2024-07-01', { decides: true });
  const ends = says('expires', '2024-12-31');

  it('is the one that the state rests on', () => {
    expect(weighed(of(ends, starts))).toEqual({ first: starts, coming: [], others: [ends] });
  });

  it('is shown once though it says two things', () => {
    const both = { ...ends, block: starts.block, sentence: starts.sentence };
    expect(weighed(of(both, starts))).toEqual({ first: starts, coming: [], others: [] });
  });

  it('comes with what will repeal the paper later', () => {
    const later = says('repeals', '2024-09-01');
    const earlier = says('repeals', '2024-07-15', { whole: false, block: 'earlier' });
    expect(weighed(of(earlier, later, starts))).toEqual({
      first: starts,
      coming: [later],
      others: [earlier],
    });
  });

  it('is none where nothing decides', () => {
    expect(weighed(of(ends))).toEqual({ first: null, coming: [], others: [ends] });
  });
});
