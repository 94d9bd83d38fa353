import type { Reached } from '../../preload/contract.ts';
import { useText } from '../i18n/use-text.ts';
import './reading.css';
import { reachedWords } from './reached-words.ts';
import { readingText } from './text.ts';

/** How far a document was read: a thin bar, and the same in words. */
export function ReachedBar({ reached }: { readonly reached: Reached | null }) {
  const text = useText(readingText);
  const progress = reached?.progress ?? null;
  return (
    <span className="reached">
      {progress !== null && (
        <i className="reached-bar" aria-hidden>
          <i style={{ width: `${progress * 100}%` }} />
        </i>
      )}
      <span>{reachedWords(reached, text)}</span>
    </span>
  );
}
