import { isTabbed, type Line } from '../lines/lines.ts';
import { readNumberLine } from '../text/doc-number.ts';
import { genreOf } from '../text/title.ts';

/** The longest piece of a number that a line is left with. */
const longest = 14;

/**
 * The number that a line break cut in two (柳⏎政发〔2023〕8号, 柳政发〔20⏎23〕8号), when it begins at this line; `null` when
 * the line is anything else. The title has to end right above: else the piece is the end of its words.
 */
export function tornNumber(lines: readonly Line[], at: number): string | null {
  const line = lines[at];
  const above = lines[at - 1];
  const below = lines[at + 1];
  if (line === undefined || above === undefined || below === undefined) return null;
  if (isTabbed(line) || isTabbed(below) || below.gap > 1) return null;
  if (!/^[\u3400-\u9fff]{1,8}(?:\(\d{0,4}\)?\d{0,4})?$/.test(line.folded) || line.text.length > longest)
    return null;
  if (genreOf(above.text) === null || genreOf(line.text) !== null || readNumberLine(line.text) !== null)
    return null;
  const whole = readNumberLine(line.text + below.text);
  // Only the year and what stands behind it, or a few letters in front of it, were left on the line below.
  return whole !== null && /^[\u3400-\u9fff]{0,8}[\d()]*\d*号$/.test(below.folded) ? whole : null;
}
