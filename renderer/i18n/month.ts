import type { Language } from './use-text.ts';

/** A month of the library (`YYYY-MM`) for people: 2024年6月. Anything else stays as it is. */
export function monthText(month: string, language: Language): string {
  const [year, number, day] = month.split('-').map(Number);
  if (!year || !number || day !== undefined) return month;
  const format = new Intl.DateTimeFormat(language, { year: 'numeric', month: 'long', timeZone: 'UTC' });
  return format.format(Date.UTC(year, number - 1, 1));
}
