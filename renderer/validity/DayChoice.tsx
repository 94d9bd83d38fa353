import { useId } from 'react';
import { useText } from '../i18n/use-text.ts';
import '../ui/controls.css';
import { today, useOnDay } from './on-day.ts';
import { validityText } from './text.ts';

/** Chooses the day for which states are shown, with a way back to today. */
export function DayChoice() {
  const text = useText(validityText);
  const { day, choose } = useOnDay();
  const id = useId();
  return (
    <span className="day-choice">
      <label htmlFor={id}>{text.onDay}</label>
      <input
        id={id}
        type="date"
        className="day-field"
        required
        min="1949-10-01"
        max="2199-12-31"
        value={day}
        // An incomplete date has no value: the day before stays.
        onChange={(event) =>
          event.target.value !== '' && event.target.validity.valid && choose(event.target.value)
        }
      />
      {day !== today() && (
        <button type="button" className="btn small" onClick={() => choose(today())}>
          {text.backToToday}
        </button>
      )}
    </span>
  );
}
