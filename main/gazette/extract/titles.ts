import { findNumbers } from '../text/doc-number.ts';
import { fold } from '../text/fold.ts';

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
    const title = text.slice(start + 1, end - 1);
    if (
      number === undefined ||
      number.start - end > 4 ||
      !/^\s*\(?\s*$/.test(folded.slice(end, number.start))
    )
      return { start, end, title, docNumber: null };
    used.add(number.start);
    const bracket = folded[number.end] === ')' && folded.slice(end, number.start).includes('(') ? 1 : 0;
    return { start, end: number.end + bracket, title, docNumber: number.docNumber };
  });
  for (const number of numbers) {
    if (!used.has(number.start))
      named.push({ start: number.start, end: number.end, title: null, docNumber: number.docNumber });
  }
  return named.sort((a, b) => a.start - b.start);
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
