import { useText } from '../i18n/use-text.ts';
import '../ui/messages.css';
import { ImportButton } from './ImportButton.tsx';
import { contentsText } from './text.ts';

/** There is no gazette yet, and how to get the first one in. */
export function EmptyLibrary() {
  const text = useText(contentsText);
  return (
    <div className="msg centred">
      <h2>{text.emptyTitle}</h2>
      <p className="sec">{text.emptyAdvice}</p>
      <div className="row">
        <ImportButton />
      </div>
    </div>
  );
}
