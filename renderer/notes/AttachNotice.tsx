import { Link2Off, X } from 'lucide-react';
import { useText } from '../i18n/use-text.ts';
import '../ui/controls.css';
import '../ui/messages.css';
import { attachText } from './attach-text.ts';
import { useAttaching } from './attaching.ts';

/** While a note is put on other words: which one it is, and what to do. */
export function AttachNotice() {
  const text = useText(attachText);
  const { note, stop } = useAttaching();
  if (note === null) return null;
  return (
    <div className="window-notice fix attach-notice" role="status">
      <p>
        <Link2Off className="lucide" aria-hidden /> {text.title}
        <q>{note.anchor?.quote.slice(0, 60)}</q>
        <b> {text.how}</b>
      </p>
      <div className="row">
        <button type="button" className="btn small" onClick={stop}>
          <X className="lucide" aria-hidden />
          {text.stop}
        </button>
      </div>
    </div>
  );
}
