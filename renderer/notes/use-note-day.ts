import { useLanguage, useText } from '../i18n/use-text.ts';
import { noteTime } from './note-time.ts';
import { notesText } from './text.ts';

/** Says when something was: the hour of today, else the day. */
export function useNoteDay(): (iso: string) => string {
  const { today } = useText(notesText);
  const language = useLanguage((state) => state.language);
  return (iso) => {
    const time = noteTime(iso, new Date(), language);
    return time.kind === 'today' ? today(time.text) : time.text;
  };
}
