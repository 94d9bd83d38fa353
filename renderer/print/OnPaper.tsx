import { type ReactNode, useEffect } from 'react';
import { createPortal } from 'react-dom';
import './on-paper.css';

interface OnPaperProps {
  /** The rules of its pages, as CSS. */
  readonly rules: string;
  /** What printers and readers of PDFs call it. */
  readonly name: string;
  readonly children: ReactNode;
}

/** As long as it is there, it and nothing else of the window is what gets printed; on a screen it is not seen. */
export function OnPaper({ rules, name, children }: OnPaperProps) {
  useEffect(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    };
  }, [rules]);
  useEffect(() => {
    const before = document.title;
    document.title = name;
    return () => {
      document.title = before;
    };
  }, [name]);
  // Without the mark the dialog would hide it, as all that lies behind, from the tags of a PDF.
  return createPortal(
    <div className="on-paper" data-react-aria-top-layer>
      {children}
    </div>,
    document.body,
  );
}
