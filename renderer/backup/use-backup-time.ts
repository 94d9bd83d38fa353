import { useLanguage, useText } from '../i18n/use-text.ts';
import { notesText } from '../notes/text.ts';
import { backupTime } from './backup-time.ts';
import { backupText } from './text.ts';

/** Says when a backup was made: 今天 08:05, 昨天 17:30, 3月10日 08:05. */
export function useBackupTime(): (iso: string) => string {
  const { today } = useText(notesText);
  const { yesterday, onDay } = useText(backupText);
  const language = useLanguage((state) => state.language);
  return (iso) => {
    const { day, clock } = backupTime(iso, new Date(), language);
    if (day === 'today') return today(clock);
    return day === 'yesterday' ? yesterday(clock) : onDay(day.text, clock);
  };
}
