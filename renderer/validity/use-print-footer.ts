import { useEffect } from 'react';

/** Prints a line at the foot of every page, with the page's number, as long as the component is there. */
export function usePrintFooter(line: string): void {
  useEffect(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(printFooter(line));
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    };
  }, [line]);
}

/** The style sheet that does it. */
export function printFooter(line: string): string {
  const type = 'font-size: 9pt; color: #333';
  return `@page {
    @bottom-left { content: ${cssString(line)}; ${type} }
    @bottom-right { content: counter(page); ${type} }
  }`;
}

/** A string of CSS that is `text` and nothing else, whatever stands in it. */
function cssString(text: string): string {
  return `"${text.replace(/["\\\n\r\f]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `)}"`;
}
