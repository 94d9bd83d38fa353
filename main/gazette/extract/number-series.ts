import { type FoundNumber, findNumbers } from '../text/doc-number.ts';
import { fold } from '../text/fold.ts';

const separator = '\\s?(?:[、,]|以及|[和及])\\s?';
const series = new RegExp(
  `\\(\\d{4}\\)\\s?第?\\s?(\\d{1,5})(号?)((?:(?:${separator}\\d{1,5}){1,20}号(?![楼线路院门地机房令桥井船馆站\\d])){1,20})`,
  'g',
);

/**
 * The numbers of papers that share letters and year: 某政发〔2019〕3、4号, 某政发〔2019〕3号、4号. Each stands where its own figure
 * does; the first of 3号、4号, which is a number like any other, is left out.
 */
export function findNumberSeries(text: string): FoundNumber[] {
  const folded = fold(text);
  const found: FoundNumber[] = [];
  for (const match of folded.matchAll(series)) {
    const [, , sign = '', more = ''] = match;
    const end = match.index + match[0].length - more.length;
    const first = findNumbers(`${text.slice(0, end - sign.length)}号`).at(-1);
    if (first === undefined || first.end !== end - sign.length + 1) continue;
    if (sign === '') found.push({ ...first, end });
    const letters = first.docNumber.replace(/\d+号$/, '');
    for (const one of more.matchAll(/\d+号?/g)) {
      const start = end + one.index;
      const docNumber = `${letters}${Number.parseInt(one[0], 10)}号`;
      found.push({ start, end: start + one[0].length, docNumber });
    }
  }
  return found;
}
