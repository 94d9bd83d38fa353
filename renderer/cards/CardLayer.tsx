import { useEffect, useLayoutEffect, useRef } from 'react';
import { useNavigation } from '../app/navigation.ts';
import { useText } from '../i18n/use-text.ts';
import '../ui/controls.css';
import { CardContent } from './CardContent.tsx';
import './cards.css';
import { OpenButton } from './OpenButton.tsx';
import { type OpenCard, useOpenCard } from './open-card.ts';
import { usePins } from './pins.ts';
import { cardsText } from './text.ts';

/** Where the card beside a link is shown; it goes when something else is opened. */
export function CardLayer() {
  const card = useOpenCard((state) => state.card);
  useEffect(() => {
    const { close } = useOpenCard.getState();
    const stop = useNavigation.subscribe((now, before) => now.arrival !== before.arrival && close());
    return () => {
      stop();
      close();
    };
  }, []);
  return card && <CardBeside key={card.id} card={card} />;
}

/**
 * The browser's own popover: it lies over everything, follows its link, closes on Esc and on a press elsewhere, and
 * gives the focus back to where it was.
 */
function CardBeside({ card: { id, subject, anchor, resting } }: { readonly card: OpenCard }) {
  const text = useText(cardsText);
  const { stay, leave, enter, close } = useOpenCard.getState();
  const pin = usePins((state) => state.pin);
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    element.showPopover({ source: anchor });
    return () => element.hidePopover();
  }, [anchor]);
  useEffect(() => {
    const element = box.current;
    if (!resting && element && !element.contains(document.activeElement)) {
      element.querySelector('button')?.focus();
    }
  }, [resting]);
  const hide = () => box.current?.hidePopover();
  return (
    <div
      ref={box}
      popover="auto"
      role="dialog"
      aria-label={text.card}
      className="cite-card"
      onToggle={({ newState }) => newState === 'closed' && close(id)}
      onPointerEnter={stay}
      onPointerLeave={leave}
      onFocus={enter}
    >
      <CardContent subject={subject} />
      <div className="row card-actions">
        <OpenButton subject={subject} />
        <button
          type="button"
          className="btn small"
          onClick={() => {
            pin(subject);
            hide();
          }}
        >
          {text.pin}
        </button>
        <button type="button" className="btn small ghost push" onClick={hide}>
          {text.close} <kbd>Esc</kbd>
        </button>
      </div>
    </div>
  );
}
