import { useText } from '../i18n/use-text.ts';
import './reading.css';
import { readingText } from './text.ts';

/** A quiet dot before what was never opened, and the word for who does not see it. */
export function UnreadDot() {
  const text = useText(readingText);
  return (
    <span className="unread" title={text.unread}>
      <span className="vh">{text.unread}</span>
    </span>
  );
}
