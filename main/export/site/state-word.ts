import type { ValidityState } from '../../../preload/contract-validity.ts';
import { validityText } from '../../../renderer/validity/text.ts';
import { isOver, isTold } from '../../../renderer/validity/told-states.ts';
import { html, type Markup } from './markup.ts';

/** The word for a state in a list; nothing for the states that need none. */
export function stateMark(state: ValidityState | null): Markup | null {
  if (state === null || !isTold(state)) return null;
  return html`<span class="chip ${isOver(state) ? 'warn' : 'soft'}">${validityText.zh.states[state]}</span>`;
}
