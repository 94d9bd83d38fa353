import { clockText } from '../i18n/clock.ts';
import type { Language } from '../i18n/use-text.ts';

/** How a note's time is shown: the hour when it is of `now`'s day, the year only when it is another one. */
export type NoteTime = { readonly kind: 'today' | 'day'; readonly text: string };

/** @param iso ISO 8601, UTC; shown in the machine's own time zone. */
export function noteTime(iso: string, now: Date, language: Language): NoteTime {
  const time = new Date(iso);
  if (time.toDateString() === now.toDateString()) {
    return { kind: 'today', text: clockText(time, language) };
  }
  const sameYear = time.getFullYear() === now.getFullYear();
  const year: Intl.DateTimeFormatOptions = sameYear ? {} : { year: 'numeric' };
  const format = new Intl.DateTimeFormat(language, { ...year, month: 'long', day: 'numeric' });
  return { kind: 'day', text: format.format(time) };
}
