import type { ValidityState } from '../../preload/contract-validity.ts';

/** Every state, in the order in which they are offered. */
export const allStates: readonly ValidityState[] = [
  'in-force',
  'amended',
  'not-yet',
  'expired',
  'repealed',
  'unknown',
];

/** Whether a word is a state's name in the program. */
export function isState(word: string): word is ValidityState {
  return allStates.some((state) => state === word);
}

/** Whether a paper in this state no longer applies. */
export function isOver(state: ValidityState): boolean {
  return state === 'expired' || state === 'repealed';
}

const told: ReadonlySet<ValidityState> = new Set(['not-yet', 'amended', 'expired', 'repealed']);

/** Whether a state is worth a word in a list: a paper in force, or one that says nothing, is what everybody expects. */
export function isTold(state: ValidityState): boolean {
  return told.has(state);
}
