import type { MouseEvent } from 'react';
import type { Reference } from '../../preload/contract.ts';
import type { ValidityState } from '../../preload/contract-validity.ts';
import { useNavigation } from '../app/navigation.ts';
import { useOpenCard } from '../cards/open-card.ts';
import { subjectOf } from '../cards/subject.ts';
import { useText } from '../i18n/use-text.ts';
import '../ui/controls.css';
import { StateMark } from '../validity/StateMark.tsx';
import type { Direction } from './groups.ts';
import { SentenceButton } from './SentenceButton.tsx';
import { referencesText } from './text.ts';

interface ReferenceItemProps {
  readonly reference: Reference;
  readonly direction: Direction;
  /** Of the other document. */
  readonly state: ValidityState | null;
}

/**
 * One reference: the other document, then the sentence with the reference's words in bold. The title opens the other
 * document, or tells what is known of one that is not held; the sentence leads to where it stands.
 */
export function ReferenceItem({ reference, direction, state }: ReferenceItemProps) {
  const text = useText(referencesText);
  const { from, target, sentence, mark } = reference;
  const words = sentence.slice(...mark);
  const incoming = direction === 'incoming';
  const other = incoming ? from : target;
  const title = other.title ?? other.docNumber ?? words;
  const notHeld = !incoming && target.state === 'not-held' ? target : null;
  return (
    <li className="reference">
      <h4>
        <button
          type="button"
          className={notHeld ? 'as-link none' : 'as-link'}
          aria-haspopup={notHeld ? 'dialog' : undefined}
          onClick={(event) => openOther(event, reference, direction, words)}
        >
          {title}
        </button>
      </h4>
      <p className="reference-meta">
        {other.docNumber !== null && other.docNumber !== title && <span>{other.docNumber}</span>}
        {incoming && <span>{from.issue}</span>}
        <StateMark state={state} />
        {notHeld && (
          <span className="chip soft">
            {notHeld.hint === null ? text.notHeld : text.notHeldHint(notHeld.hint)}
          </span>
        )}
      </p>
      <SentenceButton reference={reference} />
    </li>
  );
}

function openOther(
  event: MouseEvent<HTMLElement>,
  { from, block, range, target }: Reference,
  direction: Direction,
  words: string,
): void {
  const { open } = useNavigation.getState();
  if (direction === 'incoming') open({ documentId: from.documentId, block, range });
  else if (target.state === 'held') open({ documentId: target.documentId, block: target.block });
  else useOpenCard.getState().show(event.currentTarget, subjectOf(target, words, from.documentId));
}
