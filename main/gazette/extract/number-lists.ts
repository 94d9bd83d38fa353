import { numeralClass, readNumeral } from '../text/numerals.ts';

/** Source of a pattern for 第（一）项, （一）项, 第（一）、（二）项 and 第（一）项至第（三）项 on folded text; no groups. */
export const itemList = `(?:第|(?=\\())[第项()、和及或者至到\\s${numeralClass}]{1,60}项`;

const longestSpan = 60;
const step = new RegExp(`([^${numeralClass}]*)([${numeralClass}]+)`, 'g');

/**
 * The numbers that 三十九、四十 or （一）项至第（三）项 names, spans filled in; `null` for a span that runs backwards or names too
 * many.
 */
export function listedNumbers(words: string): number[] | null {
  const numbers: number[] = [];
  for (const [, lead = '', figure = ''] of words.matchAll(step)) {
    const value = readNumeral(figure);
    if (value === null) return null;
    const from = numbers.at(-1);
    if (from === undefined || !/[至到-]/.test(lead)) numbers.push(value);
    else if (value <= from || value - from > longestSpan) return null;
    else for (let next = from + 1; next <= value; next++) numbers.push(next);
  }
  return numbers.length === 0 ? null : numbers;
}
