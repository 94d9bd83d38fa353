import { describe, expect, it } from 'vitest';
import type { ValidityEvidence, ValidityState } from '../../../preload/contract-validity.ts';
import { adviceOf } from '../../../renderer/validity/advice.ts';
import { says } from './says.ts';

function advice(state: ValidityState, ...evidence: readonly ValidityEvidence[]) {
  return adviceOf({ on: '2026-09-01', state, effectiveFrom: null, expiresOn: null, evidence });
}

const expires = says('expires', '2026-08-31');

describe('advice', () => {
  it('is given for what no longer applies alone', () => {
    for (const state of ['not-yet', 'in-force', 'amended', 'unknown'] as const)
      expect(advice(state)).toBeNull();
    expect(advice('repealed')).toBe('repealed');
    expect(advice('expired', expires)).toBe('expired');
  });

  it('does not say that nothing extends a paper where something held may', () => {
    expect(advice('expired', says('extends', null), expires)).toBe('expired-extended');
    expect(advice('expired', says('extends', '2028-08-31'), expires)).toBe('expired-extended');
    expect(advice('expired', says('amends', '2025-01-01'), expires)).toBe('expired-amended');
    expect(advice('expired', says('extends', '2026-08-31'), expires)).toBe('expired');
  });
});
