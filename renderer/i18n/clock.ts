import type { Language } from './use-text.ts';

/** The time of day by the machine's own clock: 08:05. */
export function clockText(time: Date, language: Language): string {
  return new Intl.DateTimeFormat(language, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(time);
}
