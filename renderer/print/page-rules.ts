/** How a paper is set: as official papers are (GB/T 9704-2012), or large for a notice board. */
export type PrintForm = 'official' | 'notice';

interface Frame {
  readonly top: string;
  readonly bottom: string;
  readonly inner: string;
  readonly outer: string;
}

/**
 * GB/T 9704-2012, 5.2: A4, 37 mm above and 28 mm on the binding side of a type area of 156 × 225 mm. A notice is hung up, not bound.
 */
const frames: Readonly<Record<PrintForm, Frame>> = {
  official: { top: '37mm', bottom: '35mm', inner: '28mm', outer: '26mm' },
  notice: { top: '22mm', bottom: '30mm', inner: '20mm', outer: '20mm' },
};

const numberType = 'font: 14pt/1 SimSun, NSimSun, "Songti SC", "Noto Serif CJK SC", serif; color: #000';
const sourceType = 'font: 9pt/1.4 SimSun, NSimSun, "Songti SC", "Noto Serif CJK SC", serif; color: #333';

/**
 * The rules of the pages: size and margins, the page number between dashes on the outer side (GB/T 9704-2012, 7.5), and beside
 * it the lines of `source`. Pages named `wide` lie on their side.
 */
export function pageRules(form: PrintForm, source: readonly string[]): string {
  const { top, bottom, inner, outer } = frames[form];
  const number = `content: "— " counter(page) " —"; ${numberType}; vertical-align: top; padding: 7mm 14pt 0; width: 34mm`;
  const line = `content: ${cssString(source)}; ${sourceType}; vertical-align: top; padding-top: 7mm; white-space: pre-wrap`;
  const sides = (page: string): string => `
    @page ${page}:right { @bottom-left { ${line}; text-align: left } @bottom-right { ${number}; text-align: right } }
    @page ${page}:left { @bottom-left { ${number}; text-align: left } @bottom-right { ${line}; text-align: right } }`;
  return `
    @page { size: A4 portrait; margin: ${top} ${outer} ${bottom} ${inner} }
    @page :left { margin-left: ${outer}; margin-right: ${inner} }
    @page wide { size: A4 landscape; margin: 26mm 22mm 30mm 22mm }
    ${sides('')}
    ${sides('wide')}`;
}

/** A string of CSS that is these lines and nothing else, whatever stands in them. */
function cssString(lines: readonly string[]): string {
  return `"${lines.join('\n').replace(/["\\\n\r\f]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `)}"`;
}
