import { TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import type { Failure } from '../../preload/contract.ts';
import { useLanguage } from '../i18n/use-text.ts';
import { WindowNotice } from './WindowNotice.tsx';

/** A failure that concerns the whole program, told until it is put away. */
export function WindowFailure({ failure }: { readonly failure: Failure }) {
  const language = useLanguage((state) => state.language);
  const [putAway, setPutAway] = useState(false);
  if (putAway) return null;
  return (
    <WindowNotice onClose={() => setPutAway(true)}>
      <p>
        <TriangleAlert className="lucide" aria-hidden /> {language === 'en' ? failure.en : failure.zh}
      </p>
    </WindowNotice>
  );
}
