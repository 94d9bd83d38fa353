import { useQuery } from '@tanstack/react-query';
import { TriangleAlert, X } from 'lucide-react';
import { useState } from 'react';
import { ask, failureOf } from '../bridge/ask.ts';
import { useLanguage, useText } from '../i18n/use-text.ts';
import '../ui/controls.css';
import '../ui/messages.css';
import { uiText } from '../ui/text.ts';

/** Says at the start what happened to the person's notes, and stays until it is put away. */
export function NotesNotice() {
  const { close } = useText(uiText);
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
    <div className="window-notice fix warn" role="alert">
      <p>
        <TriangleAlert className="lucide" aria-hidden /> {language === 'en' ? failure.en : failure.zh}
      </p>
      <button type="button" className="btn small ghost" onClick={() => setPutAway(true)}>
        <X className="lucide" aria-hidden />
        {close}
      </button>
    </div>
  );
}
