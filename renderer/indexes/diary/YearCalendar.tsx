import { type KeyboardEvent, useRef } from 'react';
import { dayText } from '../../i18n/day.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { type CalendarMonth, calendarOf, dayFrom, shadeOf } from './calendar.ts';
import './calendar.css';
import { diaryText } from './text.ts';

interface YearCalendarProps {
  readonly label: string;
  readonly year: number;
  /** How many events a day has; days without any are left out. */
  readonly counts: ReadonlyMap<string, number>;
  readonly chosen: string | null;
  readonly onChoose: (day: string | null) => void;
}

/**
 * The days of a year, shaded by how much was on. Those with events are buttons under one tab stop; arrows move among
 * them. A day that is chosen is let go by pressing it again.
 */
export function YearCalendar({ label, year, counts, chosen, onChoose }: YearCalendarProps) {
  const frame = useRef<HTMLElement>(null);
  const days = [...counts.keys()].sort();
  const stop = chosen !== null && counts.has(chosen) ? chosen : days[0];
  const onKeyDown = (event: KeyboardEvent): void => {
    const from = event.target instanceof HTMLElement ? event.target.dataset.day : undefined;
    const to = from === undefined ? null : dayFrom(days, from, event.key);
    if (to === null) return;
    event.preventDefault();
    frame.current?.querySelector<HTMLElement>(`[data-day="${to}"]`)?.focus();
  };
  return (
    <section className="calendar" aria-label={label} ref={frame} onKeyDown={onKeyDown}>
      {calendarOf(year, days).map((month) => (
        <Month key={month.month} {...{ month, counts, chosen, onChoose }} stop={stop} />
      ))}
    </section>
  );
}

interface MonthProps extends Pick<YearCalendarProps, 'counts' | 'chosen' | 'onChoose'> {
  readonly month: CalendarMonth;
  /** The day that Tab leads to. */
  readonly stop: string | undefined;
}

function Month({ month: { month, weeks }, counts, chosen, onChoose, stop }: MonthProps) {
  const text = useText(diaryText);
  const language = useLanguage((state) => state.language);
  return (
    <table>
      <caption>{text.month(month)}</caption>
      <thead>
        <tr>
          {text.weekdays.map((weekday) => (
            <th key={weekday} scope="col">
              {weekday}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week.find((day) => day !== null)}>
            {week.map((day, weekday) => {
              const count = day === null ? 0 : (counts.get(day) ?? 0);
              const key = day ?? text.weekdays[weekday];
              if (day === null || count === 0) return <td key={key}>{dayNumber(day)}</td>;
              return (
                <td key={key}>
                  <button
                    type="button"
                    data-day={day}
                    data-shade={shadeOf(count)}
                    tabIndex={day === stop ? 0 : -1}
                    aria-pressed={day === chosen}
                    aria-label={text.day(dayText(day, language), count)}
                    title={text.day(dayText(day, language), count)}
                    onClick={() => onChoose(day === chosen ? null : day)}
                  >
                    {dayNumber(day)}
                  </button>
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function dayNumber(day: string | null): string {
  return day === null ? '' : String(Number(day.slice(-2)));
}
