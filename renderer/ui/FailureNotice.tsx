import { TriangleAlert } from 'lucide-react';
import { failureOf } from '../bridge/ask.ts';
import { useLanguage, useText } from '../i18n/use-text.ts';
import './controls.css';
import './messages.css';
import { uiText } from './text.ts';

interface FailureNoticeProps {
  /** Whatever was thrown; a failure's own sentence is shown in the language of the interface. */
  readonly error: unknown;
  readonly onRetry?: () => void;
}

/** Says what went wrong and what to do, where the content would have stood. */
export function FailureNotice({ error, onRetry }: FailureNoticeProps) {
  const text = useText(uiText);
  const language = useLanguage((state) => state.language);
  const failure = failureOf(error);
  return (
    <div className="fix warn" role="alert">
      <TriangleAlert className="lucide" aria-hidden /> {language === 'en' ? failure.en : failure.zh}
      {onRetry && (
        <div className="row">
          <button type="button" className="btn small" onClick={onRetry}>
            {text.tryAgain}
          </button>
        </div>
      )}
    </div>
  );
}
