import { useState } from 'react';
import type { ValidityEvidence } from '../../preload/contract-validity.ts';
import { useText } from '../i18n/use-text.ts';
import '../ui/controls.css';
import { EvidenceSentence, evidenceKey } from './EvidenceSentence.tsx';
import { validityText } from './text.ts';

/** Thousands of papers may rest on one: no window needs all their sentences at once. */
const step = 50;

interface OtherSentencesProps {
  readonly documentId: string;
  readonly sentences: readonly ValidityEvidence[];
}

/** The sentences that do not decide, folded under their number; long lists are shown by and by. */
export function OtherSentences({ documentId, sentences }: OtherSentencesProps) {
  const text = useText(validityText);
  const [shown, setShown] = useState(step);
  const left = sentences.length - shown;
  return (
    <details>
      <summary>{text.others(sentences.length)}</summary>
      {sentences.slice(0, shown).map((each) => (
        <EvidenceSentence
          key={evidenceKey(each)}
          evidence={each}
          own={each.from.documentId === documentId}
          decides={false}
        />
      ))}
      {left > 0 && (
        <button type="button" className="btn small" onClick={() => setShown(shown + step)}>
          {text.more(Math.min(step, left), left)}
        </button>
      )}
    </details>
  );
}
