import { findNumbers } from '../text/doc-number.ts';
import { fold } from '../text/fold.ts';
import { findNumberSeries } from './number-series.ts';

/** A paper named in a text, by title, by number or by both. */
export interface Named {
  /** UTF-16 offsets into the text, end excluded. */
  readonly start: number;
  readonly end: number;
  readonly title: string | null;
  readonly docNumber: string | null;
}

const longestTitle = 240;

/** Every 《…》 with the number behind it, and every number that stands alone, in order. */
export function findNamed(text: string): Named[] {
  const folded = fold(text);
  const numbers = findNumbers(text);
  const used = new Set<number>();
  let next = 0;
  const named: Named[] = findTitles(folded).map(({ start, end }) => {
    while ((numbers[next]?.start ?? end) < end) {
      const inside = numbers[next];
      if (inside !== undefined && inside.start > start) used.add(inside.start);
      next++;
    }
    const number = numbers[next];
    const ahead = numbers[next - 1];
    const title = text.slice(start + 1, end - 1);
    if (number === undefined || !leadsToNumber.test(folded.slice(end, Math.min(number.start, end + 40)))) {
      if (ahead === undefined || used.has(ahead.start) || !leadsToTitle.test(folded.slice(ahead.end, start)))
        return { start, end, title, docNumber: null };
      used.add(ahead.start);
      return { start: ahead.start, end, title, docNumber: ahead.docNumber };
    }
    const stop = folded[end] === '(' ? closeBehind(folded, number.end) : number.end;
    for (let at = next; (numbers[at]?.start ?? stop) < stop; at++) used.add(numbers[at]?.start ?? stop);
    return { start, end: stop, title, docNumber: number.docNumber };
  });
  for (const number of numbers) {
    if (!used.has(number.start))
      named.push({ start: number.start, end: number.end, title: null, docNumber: number.docNumber });
  }
  for (const { start, end, docNumber } of findNumberSeries(text)) {
    if (!named.some((one) => start < one.end && one.start < end))
      named.push({ start, end, title: null, docNumber });
  }
  return named.sort((a, b) => a.start - b.start);
}

/** Between a title and its number stands nothing, or in the bracket a day: 《…》（2010年5月7日州政府令第27号公布）. */
const leadsToNumber = /^\s*(?:\((?:\s*\d{4}年\d{1,2}月\d{1,2}日)?)?\s*$/;

/** Between a number and the title that it precedes: 市政府令第29号公布的《…》, 〔2017〕109号《…》. */
const leadsToTitle = /^(?:文件)?(?:(?:公布|发布|颁布|印发|下发|制定)的?)?$/;

/** Where the bracket ends that holds a number and perhaps further words: （…〔2023〕58号，以下简称《办法》）. */
function closeBehind(folded: string, from: number): number {
  const rest = /^[^()。;]{0,60}\)/.exec(folded.slice(from, from + 64));
  return rest === null ? from : from + rest[0].length;
}

/** Outermost title marks; titles inside titles belong to the outer one. */
function findTitles(folded: string): { start: number; end: number }[] {
  const titles: { start: number; end: number }[] = [];
  let from = folded.indexOf('《');
  while (from >= 0) {
    const end = closeOf(folded, from);
    if (end === null) from = folded.indexOf('《', from + 1);
    else {
      titles.push({ start: from, end });
      from = folded.indexOf('《', end);
    }
  }
  return titles;
}

function closeOf(folded: string, from: number): number | null {
  let depth = 0;
  for (let at = from; at < Math.min(folded.length, from + longestTitle); at++) {
    const sign = folded[at];
    if (sign === '《') depth++;
    if (sign === '》') depth--;
    if (depth === 0) return at + 1;
  }
  const first = folded.slice(from, from + longestTitle).indexOf('》');
  return first > 0 ? from + first + 1 : null;
}
