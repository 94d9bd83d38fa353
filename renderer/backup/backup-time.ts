import { clockText } from '../i18n/clock.ts';
import type { Language } from '../i18n/use-text.ts';
import { noteTime } from '../notes/note-time.ts';

/** How a backup's time is shown: always with the hour, since several may be of one day. */
export interface BackupTime {
  /** The day in words where it is neither `now`'s nor the one before. */
  readonly day: 'today' | 'yesterday' | { readonly text: string };
  readonly clock: string;
}

/** @param iso ISO 8601, UTC; shown in the machine's own time zone. */
export function backupTime(iso: string, now: Date, language: Language): BackupTime {
  const time = new Date(iso);
  const clock = clockText(time, language);
  // By the calendar and not by hours: where clocks are put forward a day has 23.
  const yesterday = new Date(now.getFullYear(), now.getMonth(), now.getDate() - 1);
  if (time.toDateString() === yesterday.toDateString()) return { day: 'yesterday', clock };
  const { kind, text } = noteTime(iso, now, language);
  return { day: kind === 'today' ? kind : { text }, clock };
}
