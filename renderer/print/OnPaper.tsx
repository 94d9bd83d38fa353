import { type ReactNode, useEffect } from 'react';
import { createPortal } from 'react-dom';
import './on-paper.css';

interface OnPaperProps {
  /** The rules of its pages, as CSS. */
  readonly rules: string;
  readonly children: ReactNode;
  /** Told once it stands and can be printed. */
  readonly onReady: () => void;
}

/** As long as it is there, it and nothing else of the window is what gets printed; on a screen it is not seen. */
export function OnPaper({ rules, children, onReady }: OnPaperProps) {
  useEffect(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    // Behind the next frame: the words that tell of it are to be seen while the pages are set.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(onReady);
    });
    return () => {
      cancelAnimationFrame(frame);
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    };
  }, [rules, onReady]);
  return createPortal(<div className="on-paper">{children}</div>, document.body);
}
