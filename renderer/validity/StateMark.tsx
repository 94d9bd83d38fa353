import type { ValidityState } from '../../preload/contract-validity.ts';
import { useText } from '../i18n/use-text.ts';
import '../ui/controls.css';
import { validityText } from './text.ts';
import { isOver, isTold } from './told-states.ts';

/** The word for a state in a list; nothing for the states that need none. */
export function StateMark({ state }: { readonly state: ValidityState | null }) {
  const text = useText(validityText);
  if (state === null || !isTold(state)) return null;
  return <span className={isOver(state) ? 'chip warn' : 'chip soft'}>{text.states[state]}</span>;
}
