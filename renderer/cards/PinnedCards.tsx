import { type KeyboardEvent, useState } from 'react';
import { usePanes } from '../app/panes.ts';
import { focusIn } from '../app/regions.ts';
import { useText } from '../i18n/use-text.ts';
import { CardContent } from './CardContent.tsx';
import './cards.css';
import { OpenButton } from './OpenButton.tsx';
import { usePins } from './pins.ts';
import { type CardSubject, subjectKey } from './subject.ts';
import { cardsText } from './text.ts';

/** The cards that were pinned: they stay while one reads on, also in another document. */
export function PinnedCards() {
  const text = useText(cardsText);
  const { pins, folded: foldedBeside, fold } = usePins();
  const high = usePanes((panes) => panes.high);
  // In a low window they would leave no text: only their number is shown there until one asks for them.
  const [open, setOpen] = useState(false);
  const folded = high ? foldedBeside : !open;
  if (pins.length === 0) return null;
  return (
    <section className="pins" aria-label={text.pins} data-region="pins">
      <div className="row pins-head">
        <h2>{text.pins}</h2>
        <span className="dim">{pins.length}</span>
        <button
          type="button"
          className="btn small ghost push"
          aria-expanded={!folded}
          aria-label={folded ? text.unfoldPins : text.foldPins}
          onClick={() => (high ? fold(!folded) : setOpen(folded))}
        >
          {folded ? text.unfold : text.fold}
        </button>
      </div>
      {!folded && (
        <ul className="scroll">
          {pins.map((subject) => (
            <PinnedCard key={subjectKey(subject)} subject={subject} />
          ))}
        </ul>
      )}
    </section>
  );
}

function PinnedCard({ subject }: { readonly subject: CardSubject }) {
  const text = useText(cardsText);
  const takeDown = () => {
    usePins.getState().unpin(subject);
    requestAnimationFrame(focusNext);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    takeDown();
  };
  return (
    <li className="card pinned-card" onKeyDown={onKeyDown}>
      <CardContent subject={subject} />
      <div className="row card-actions">
        <OpenButton subject={subject} />
        <button type="button" className="btn small ghost push" onClick={takeDown}>
          {text.unpin} <kbd>Esc</kbd>
        </button>
      </div>
    </li>
  );
}

/** Once a card is taken down the focus goes to the cards that are left, else to the text. */
function focusNext(): void {
  const region =
    document.querySelector<HTMLElement>('[data-region="pins"]') ??
    document.querySelector<HTMLElement>('[data-region="text"]');
  if (region) focusIn(region);
}
