import { useEffect, useState } from 'react';
import { useNavigation } from '../app/navigation.ts';
import { useText } from '../i18n/use-text.ts';
import '../ui/controls.css';
import './desk.css';
import { readerText } from './text.ts';
import type { Return } from './use-arrival.ts';

interface ReturnNoticeProps {
  readonly view: HTMLElement;
  readonly documentId: string;
  readonly back: Return;
}

/** Whoever scrolls farther than this, in pixels, reads on and needs to be told no more. */
const readingOn = 24;

/** Below the text: that this is where reading stopped the last time, and the way to the beginning. Scrolling puts it away. */
export function ReturnNotice({ view, documentId, back: { name, settled } }: ReturnNoticeProps) {
  const text = useText(readerText);
  const [gone, setGone] = useState(false);
  useEffect(() => {
    if (!settled) return;
    const began = view.scrollTop;
    const onScroll = (): void => {
      if (Math.abs(view.scrollTop - began) > readingOn) setGone(true);
    };
    view.addEventListener('scroll', onScroll, { passive: true });
    return () => view.removeEventListener('scroll', onScroll);
  }, [view, settled]);
  if (gone) return null;
  return (
    <div className="return-notice" data-region="return">
      <span role="status">{text.back(name)}</span>
      <button
        type="button"
        className="btn ghost small"
        onClick={() => useNavigation.getState().open({ documentId, block: 'head' })}
      >
        {text.fromTop}
      </button>
    </div>
  );
}
