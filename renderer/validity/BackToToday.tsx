import type { MouseEvent } from 'react';
import { focusIn } from '../app/regions.ts';
import { useText } from '../i18n/use-text.ts';
import '../ui/controls.css';
import { today, useOnDay } from './on-day.ts';
import { validityText } from './text.ts';

/** The way back from a chosen day; there only when it is another one than today. */
export function BackToToday() {
  const text = useText(validityText);
  const { day, choose } = useOnDay();
  if (day === today()) return null;
  const back = (event: MouseEvent<HTMLElement>) => {
    choose(today());
    // The button goes; the focus stays with the day.
    const strip = event.currentTarget.closest<HTMLElement>('[data-region]');
    if (strip) focusIn(strip);
  };
  return (
    <button type="button" className="btn small" onClick={back}>
      {text.backToToday}
    </button>
  );
}
