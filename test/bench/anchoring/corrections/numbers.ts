import { newLine, rewritten, type TracedLine } from '../traced-text.ts';
import type { Correction } from './correction.ts';
import { newSentence } from './new-sentence.ts';

const digits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

function inHan(number: number): string {
  const tens = Math.floor(number / 10);
  return `${tens > 1 ? digits[tens] : ''}${tens > 0 ? '十' : ''}${digits[number % 10]}`;
}

export const renumbered: Correction = {
  name: 'renumbered articles',
  apply(issue, _notes, random) {
    const starts =
      /^(\s*)(第[一二三四五六七八九十]+条|[（(][一二三四五六七八九十]+[)）]|[一二三四五六七八九十]+、|\d{1,2}[.．、])/;
    let shift = 0;
    let scheme = '';
    return issue.lines.flatMap((line) => {
      const match = starts.exec(line.text);
      const number = match?.[2];
      if (match === null || number === undefined) return [line];
      const bare = number.replace(/[一二三四五六七八九十]+|\d+/, '');
      const value = numberOf(number);
      // A list that begins anew is counted anew.
      if (bare !== scheme || value === 1) shift = 0;
      scheme = bare;
      const from = (match[1] ?? '').length;
      const numbered = (at: number) =>
        number.replace(/[一二三四五六七八九十]+|\d+/, /\d/.test(number) ? String(at) : inHan(at));
      const lines: TracedLine[] = [];
      if (random.below(100) < 12 && value + shift < 98) {
        lines.push(
          newLine(`${match[1] ?? ''}${numbered(value + shift)}　${newSentence(issue, random).text}`),
          newLine(''),
        );
        shift += 1;
      }
      return [...lines, rewritten(line, from, from + number.length, numbered(value + shift))];
    });
  },
};

function numberOf(number: string): number {
  const figure = /\d+/.exec(number)?.[0];
  if (figure !== undefined) return Number(figure);
  const [tens = '', ones = ''] = /十/.test(number)
    ? number.replace(/[^一二三四五六七八九十]/g, '').split('十')
    : ['-', number.replace(/[^一二三四五六七八九]/g, '')];
  return (
    (tens === '-' ? 0 : tens === '' ? 10 : 10 * digits.indexOf(tens)) + Math.max(0, digits.indexOf(ones))
  );
}
