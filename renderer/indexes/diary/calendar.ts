/** A month of a calendar: its weeks from Monday, `null` outside the month. */
export interface CalendarMonth {
  /** 1 to 12 */
  readonly month: number;
  readonly weeks: readonly (readonly (string | null)[])[];
}

/**
 * The months from the first to the last of these days, whole. Days are `YYYY-MM-DD` of one year; without any there is no
 * month.
 */
export function calendarOf(year: number, days: readonly string[]): CalendarMonth[] {
  const months = days.map((day) => Number(day.slice(5, 7)));
  const first = Math.min(...months);
  const count = months.length === 0 ? 0 : Math.max(...months) - first + 1;
  return Array.from({ length: count }, (_, index) => monthOf(year, first + index));
}

function monthOf(year: number, month: number): CalendarMonth {
  // Sunday is 0 for Date, and the last day of the week here.
  const lead = (new Date(Date.UTC(year, month - 1, 1)).getUTCDay() + 6) % 7;
  const length = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const weeks = Array.from({ length: Math.ceil((lead + length) / 7) }, (_, week) =>
    Array.from({ length: 7 }, (_day, weekday) => {
      const day = week * 7 + weekday - lead + 1;
      return day < 1 || day > length ? null : dayName(year, month, day);
    }),
  );
  return { month, weeks };
}

function dayName(year: number, month: number, day: number): string {
  return [String(year).padStart(4, '0'), pad(month), pad(day)].join('-');
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}

/** How strongly a day is shaded, 0 for none to 4. */
export function shadeOf(count: number): 0 | 1 | 2 | 3 | 4 {
  if (count <= 0) return 0;
  if (count === 1) return 1;
  if (count === 2) return 2;
  return count <= 4 ? 3 : 4;
}

/**
 * The day that an arrow key leads to among days that have events, in order: the next or the one before; up and down the
 * nearest a week or more away. `null` where there is none, and for other keys.
 */
export function dayFrom(days: readonly string[], from: string, key: string): string | null {
  if (key === 'ArrowRight') return days.find((day) => day > from) ?? null;
  if (key === 'ArrowLeft') return days.findLast((day) => day < from) ?? null;
  if (key === 'ArrowDown') return days.find((day) => day >= shifted(from, 7)) ?? null;
  if (key === 'ArrowUp') return days.findLast((day) => day <= shifted(from, -7)) ?? null;
  if (key === 'Home') return days[0] ?? null;
  if (key === 'End') return days.at(-1) ?? null;
  return null;
}

function shifted(day: string, by: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + by);
  return date.toISOString().slice(0, 10);
}
