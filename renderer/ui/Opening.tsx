import { useEffect, useState } from 'react';
import { useText } from '../i18n/use-text.ts';
import './messages.css';
import { uiText } from './text.ts';

/** Waits shorter than this need no word: it would only flicker. */
const patienceMs = 300;

/** “正在打开…” with grey lines where text will stand, shown only when the wait is long enough to notice, or `atOnce`. */
export function Opening({ atOnce = false }: { readonly atOnce?: boolean }) {
  const text = useText(uiText);
  const [late, setLate] = useState(atOnce);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), patienceMs);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className="msg centred" role="status">
      {late && (
        <>
          <p className="dim">{text.opening}</p>
          <div className="skel" style={{ width: '92%' }} />
          <div className="skel" style={{ width: '98%' }} />
          <div className="skel" style={{ width: '64%' }} />
        </>
      )}
    </div>
  );
}
