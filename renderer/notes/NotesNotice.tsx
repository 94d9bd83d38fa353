import { useQuery } from '@tanstack/react-query';
import { TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { ask, failureOf } from '../bridge/ask.ts';
import { useLanguage } from '../i18n/use-text.ts';
import { WindowNotice } from '../ui/WindowNotice.tsx';

/** Says at the start what happened to the person's notes, and stays until it is put away. */
export function NotesNotice() {
  const language = useLanguage((state) => state.language);
  const [putAway, setPutAway] = useState(false);
  const { data: notice, error } = useQuery({
    queryKey: ['notes-notice'],
    queryFn: () => ask('notes.notice', {}),
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const failure = error === null ? notice : failureOf(error);
  if (!failure || putAway) return null;
  return (
    <WindowNotice onClose={() => setPutAway(true)}>
      <p>
        <TriangleAlert className="lucide" aria-hidden /> {language === 'en' ? failure.en : failure.zh}
      </p>
    </WindowNotice>
  );
}
