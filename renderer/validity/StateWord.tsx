import { CircleCheck, CircleHelp, Hourglass, type LucideIcon, PenLine, TriangleAlert } from 'lucide-react';
import type { ValidityState } from '../../preload/contract-validity.ts';
import { useText } from '../i18n/use-text.ts';
import { validityText } from './text.ts';
import { isOver } from './told-states.ts';
import './validity.css';

const icons: Readonly<Record<ValidityState, LucideIcon>> = {
  'not-yet': Hourglass,
  'in-force': CircleCheck,
  amended: PenLine,
  expired: TriangleAlert,
  repealed: TriangleAlert,
  unknown: CircleHelp,
};

/** Whether a document applies: its sign and its word. */
export function StateWord({ state }: { readonly state: ValidityState }) {
  const text = useText(validityText);
  const Icon = icons[state];
  return (
    <span className={isOver(state) ? 'state-word over' : 'state-word'}>
      <Icon className="lucide" aria-hidden />
      <b>{text.states[state]}</b>
    </span>
  );
}
