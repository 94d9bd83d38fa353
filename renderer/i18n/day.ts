import type { Language } from './use-text.ts';

/** A date of the library (`YYYY-MM-DD`) for people: 2024年6月5日. A date without a day or month stays as it is. */
export function dayText(date: string, language: Language): string {
  const [year, month, day] = date.split('-').map(Number);
  if (!year || !month || !day) return date;
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(Date.UTC(year, month - 1, day));
}
