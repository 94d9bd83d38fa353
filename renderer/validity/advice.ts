import type { Validity } from '../../preload/contract-validity.ts';

/** What to do about a paper that no longer applies. */
export type Advice = 'expired' | 'expired-extended' | 'expired-amended' | 'repealed';

/**
 * The advice that goes with a state; `null` where none is needed. That nothing held extends a paper is only said where
 * nothing held could.
 */
export function adviceOf({ state, evidence, on }: Validity): Advice | null {
  if (state === 'repealed') return 'repealed';
  if (state !== 'expired') return null;
  if (evidence.some(({ kind, date }) => kind === 'extends' && (date === null || date >= on)))
    return 'expired-extended';
  return evidence.some(({ kind }) => kind === 'amends') ? 'expired-amended' : 'expired';
}
