import { type KeyboardEvent, useRef, useState } from 'react';
import type { NumberRow } from '../../../preload/contract-indexes.ts';
import { useText } from '../../i18n/use-text.ts';
import { openPlace } from '../table/open-place.ts';
import { numberFrom } from './move.ts';
import { numbersText } from './text.ts';

interface NumberGridProps {
  readonly name: string;
  readonly numbers: readonly NumberRow[];
}

const states = ['held', 'listed', 'mentioned', 'not-seen'] as const;

/**
 * Every number of a series as a square: filled, framed, dotted or bare, so that it reads without colour. Those that were
 * seen somewhere are buttons under one tab stop; arrows move among them.
 */
export function NumberGrid({ name, numbers }: NumberGridProps) {
  const text = useText(numbersText);
  const grid = useRef<HTMLDivElement>(null);
  const open = numbers.filter(({ at }) => at !== null).map(({ number }) => number);
  const [stop, setStop] = useState(open[0]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const from = event.target instanceof HTMLElement ? Number(event.target.dataset.number) : Number.NaN;
    const to = numberFrom(open, from, event.key, lineOf(grid.current));
    if (to === null) return;
    event.preventDefault();
    setStop(to);
    grid.current?.querySelector<HTMLElement>(`[data-number="${to}"]`)?.focus();
  };
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
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the buttons inside */}
      <div className="number-grid" ref={grid} onKeyDown={onKeyDown}>
        {numbers.map(({ number, state, title, at }) =>
          at === null ? (
            <span
              key={number}
              className={`number-cell ${state}`}
              title={text.square(number, state, title)}
              aria-hidden
            >
              {number}
            </span>
          ) : (
            <button
              key={number}
              type="button"
              data-number={number}
              tabIndex={number === stop ? 0 : -1}
              className={`number-cell ${state}`}
              aria-label={text.square(number, state, title)}
              title={text.square(number, state, title)}
              onClick={() => openPlace(at)}
            >
              {number}
            </button>
          ),
        )}
      </div>
    </figure>
  );
}

/** How many squares the style sheet puts beside one another now. */
function lineOf(grid: HTMLElement | null): number {
  return grid === null ? 1 : getComputedStyle(grid).gridTemplateColumns.split(' ').length;
}
