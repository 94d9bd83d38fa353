import type { Line } from '../lines/lines.ts';

/** A numbered line that is the title of a paper alone: 1.《…办法》, 2.某某市人民政府关于…的通知. */
const listedTitle = /^\d{1,2}[.、]\s?[《\u3400-\u9fff].*(?:》|通知|意见|办法|规定|决定|方案|细则|批复|公告)$/;

/** A title in its quotes, with or without a number or 原 before it: a paper's own title has none around it. */
const quotedTitle = /^(?:[\d一二三四五六七八九十]+[.、]|原)?\s*《.*》$/;

/**
 * Whether a number that stands alone on its line belongs to a sentence or a list above: a line break parted it from the
 * title that it stands behind (《…》⏎（柳政发〔2023〕8号）), or cut it in two.
 */
export function isCitedNumber(line: Line, above: Line | undefined): boolean {
  if (openBrackets(line) < 0) return true;
  if (above === undefined) return false;
  if (openBrackets(above) > 0) return true;
  return (line.folded.startsWith('(') && above.folded.endsWith('》')) || listedTitle.test(above.folded);
}

/** Whether what stands above a number is a title quoted from elsewhere. */
export function isQuotedTitle(title: string): boolean {
  return quotedTitle.test(title.replaceAll('．', '.'));
}

function openBrackets({ folded }: Line): number {
  return folded.split('(').length - folded.split(')').length;
}
