import type { NumberRow } from '../../../preload/contract-indexes.ts';
import { useText } from '../../i18n/use-text.ts';
import { openPlace } from '../table/open-place.ts';
import { numbersText } from './text.ts';

interface NumberGridProps {
  readonly name: string;
  readonly numbers: readonly NumberRow[];
}

const states = ['held', 'listed', 'mentioned', 'not-seen'] as const;

/**
 * Every number of a series as a square: filled, framed, dotted or bare, so that it reads without colour. For the mouse
 * alone; the list below says the same to everybody else.
 */
export function NumberGrid({ name, numbers }: NumberGridProps) {
  const text = useText(numbersText);
  return (
    <figure className="number-figure" aria-label={text.picture(name)}>
      <figcaption className="row sm">
        {states.map((state) => (
          <span key={state} className="row">
            <i className={`number-cell ${state}`} aria-hidden />
            {text.state[state]}
          </span>
        ))}
      </figcaption>
      <div className="number-grid" aria-hidden>
        {numbers.map(({ number, state, title, at }) => (
          <button
            key={number}
            type="button"
            tabIndex={-1}
            disabled={at === null}
            className={`number-cell ${state}`}
            title={[text.number(number), title ?? text.state[state]].join(' ')}
            onClick={() => at && openPlace(at)}
          >
            {number}
          </button>
        ))}
      </div>
    </figure>
  );
}
