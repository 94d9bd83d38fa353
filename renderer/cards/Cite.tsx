import { type MouseEvent, type PointerEvent, use } from 'react';
import type { TextLink } from '../../preload/contract.ts';
import { PaperId } from '../reader/paper-id.ts';
import { useOpenCard } from './open-card.ts';
import { subjectOf } from './subject.ts';

interface CiteProps {
  readonly text: string;
  readonly link: TextLink;
}

/** A citation or inner reference in the text: resting on it, a click or Enter shows its card. */
export function Cite({ text, link: { target } }: CiteProps) {
  const documentId = use(PaperId);
  const { restOn, leave, show } = useOpenCard.getState();
  const subject = subjectOf(target, text, documentId);
  const rest = (event: PointerEvent<HTMLElement>) => {
    // With a button down, the pointer is marking words.
    if (event.buttons === 0) restOn(event.currentTarget, subject);
  };
  const ask = (event: MouseEvent<HTMLElement>) => {
    event.preventDefault();
    const marking = event.detail > 0 && window.getSelection()?.isCollapsed === false;
    if (!marking) show(event.currentTarget, subject);
  };
  return (
    // Not draggable, so that pressing and moving marks the text as it does everywhere else.
    <a
      className={target.state === 'not-held' ? 'cite none' : 'cite'}
      href={`#${text}`}
      draggable={false}
      aria-haspopup="dialog"
      onPointerEnter={rest}
      onPointerLeave={leave}
      onClick={ask}
    >
      {text}
    </a>
  );
}
