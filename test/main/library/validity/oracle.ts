import type { Change, OwnDays } from '../../../../main/library/validity/state.ts';
import type { ValidityState } from '../../../../preload/contract-validity.ts';

/** The rules said anew: the first sentence that is true of the day gives the state. */
export function oracle(on: string, days: OwnDays, some: readonly Change[]): ValidityState {
  const acts = (test: (one: Change) => boolean) => some.some((one) => test(one) && (one.from ?? '') <= on);
  const lastDays = some.filter(({ from }) => (from ?? '') <= on).map(({ until }) => until ?? '');
  const ends = [days.expiresOn ?? '', ...lastDays].filter((end) => end !== '');
  const runsOn = ends.some((end) => on <= end);
  if (acts(({ kind, whole }) => kind === 'repeals' && whole)) return 'repealed';
  if (ends.length > 0 && !runsOn) return 'expired';
  if (days.effectiveFrom !== null && on < days.effectiveFrom) return 'not-yet';
  if (acts(({ kind, whole }) => kind === 'amends' || (kind === 'repeals' && !whole))) return 'amended';
  if (days.effectiveFrom !== null) return 'in-force';
  return runsOn && days.signedOn !== null && days.signedOn <= on ? 'in-force' : 'unknown';
}
