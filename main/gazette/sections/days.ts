import type { IssueFacts } from '../parsed-issue.ts';
import type { SectionSegment } from '../segments/segment.ts';
import { fromIso, isoDate, isReal } from '../text/dates.ts';
import { fold } from '../text/fold.ts';
import { readNumeral } from '../text/numerals.ts';

/** A line of 政府记事 that names a day or a month, or an event that ends with its day. */
export interface Day {
  readonly line: number;
  /** `null` for a month, which only says of which month the days below are, and for a day that no calendar has. */
  readonly date: string | null;
  /** Whether the line holds the day or month and nothing else. */
  readonly alone: boolean;
  /** Units of the line that name the day. */
  readonly length: number;
}

const yearPart = '(?:(\\d{4})\\s?年\\s?)?';
const figure = '\\d{1,2}';
const numeral = '[一二三四五六七八九十]{1,3}';
/**
 * 3日至5日, 3-5日, 4月2日-3日: an event of several days has the date of the first. 20日前, 15日内, 3日起 are times in a
 * sentence that a line break cut.
 */
const range = (number: string) =>
  `(?:\\s?日?\\s?(?:至|-|、|和)\\s?(?:${number}\\s?月\\s?)?${number})?\\s?日(?![内前起止以之]|后[^,，])`;
const sign = '[△▲◆☆★●■◇○□〇·•*]?\\s*';
/** A figure needs nothing behind the day, a numeral needs a sign or gap: 一日 is also a word. */
const heads = [
  new RegExp(
    `^${sign}\\(?${yearPart}(?:(${figure})\\s?月\\s?)?(${figure})${range(figure)}(?:上午|下午|晚上|晚|凌晨)?\\)?(?:\\s*\\([^()]{1,8}\\))?(?:\\s*星期[一二三四五六日天](?=[\\s)]|$))?\\)?[\\s,:、]*`,
  ),
  new RegExp(`^${sign}\\(?${yearPart}(?:(${numeral})月)?(${numeral})${range(numeral)}\\)?(?:[\\s,:、]+|$)`),
];
/** 4.3 in front of the text names a day only where the section writes none out. */
const dotted = new RegExp(`^${sign}(?:(\\d{4})\\.)?(${figure})\\.(${figure})[\\s,:、]+(?=[\\u3400-\\u9fff])`);
/** 下旬 says no day: what stands behind or below it has none. */
const vague = /^[△▲◆☆★●■]?\s*(?:\d{1,2}月)?(?:上旬|中旬|下旬|月初|月底|本月|当月|全月|是月)(?:[\s,:、]|$)/;
const monthAlone = new RegExp(`^\\(?${yearPart}(${figure}|${numeral})\\s?月份?\\)?$`);
const tail = new RegExp(`\\(${yearPart}(?:(${figure})月)?(${figure})${range(figure)}\\)。?$`);

/** Reads the days; the month comes from the line, the section's title or the issue, in this order. */
export function readDays(segment: SectionSegment, issue: IssueFacts): Day[] {
  const titleMonth = /(\d{1,2}|[一二三四五六七八九十]{1,2})月/.exec(fold(segment.title))?.[1];
  const titleYear = /(\d{4})年/.exec(segment.title)?.[1];
  let month = titleMonth === undefined ? issue.number : readNumeral(titleMonth);
  let year = titleYear === undefined ? null : Number(titleYear);
  const days: Day[] = [];
  const forms = segment.body.some((line) => beginsWithDay(line.folded)) ? heads : [dotted];
  for (const line of segment.body) {
    const whole = monthAlone.exec(line.folded);
    if (whole !== null) {
      month = readNumeral(whole[2] ?? '');
      if (whole[1] !== undefined) year = Number(whole[1]);
      days.push({ line: line.number, date: null, alone: true, length: whole[0].length });
      continue;
    }
    if (vague.test(line.folded)) {
      days.push({ line: line.number, date: null, alone: line.folded.length < 6, length: 0 });
      continue;
    }
    const match = firstMatch(forms, line.folded);
    if (match === null) continue;
    month = match[2] === undefined ? month : readNumeral(match[2]);
    const date = dateOf(match, year, month, issue);
    // 2月30日: what stands behind or below it happened on no day that is known, least of all on the one before.
    if (date === null && match[2] === undefined) continue;
    const alone = match[0].length >= line.folded.length;
    days.push({ line: line.number, date, alone, length: match[0].length });
  }
  return days;
}

/** Whether folded words begin with a day that is written out. */
export function beginsWithDay(folded: string): boolean {
  return firstMatch(heads, folded) !== null;
}

function firstMatch(forms: readonly RegExp[], folded: string): RegExpExecArray | null {
  for (const form of forms) {
    const match = form.exec(folded);
    if (match !== null) return match;
  }
  return null;
}

const nextDay = new RegExp(`(?<=。)\\s*${yearPart}(${figure})月(${figure})${range(figure)}[\\s,:]+`, 'g');

/**
 * Further days on which a paragraph's sentences begin (。4月5日，…), each later than the one before: an earlier day is only
 * told of. `start` is where the day begins, `length` its units.
 */
export function readFurtherDays(
  folded: string,
  first: string,
): { date: string; start: number; length: number }[] {
  const found: { date: string; start: number; length: number }[] = [];
  let last = first;
  for (const match of folded.matchAll(nextDay)) {
    const { year } = fromIso(first);
    const named = match[1] === undefined ? year : Number(match[1]);
    const day = { year: named, month: Number(match[2]), day: Number(match[3]) };
    const date = isReal(day) ? isoDate(day) : null;
    if (date === null || date <= last) continue;
    found.push({ date, start: match.index, length: match[0].length });
    last = date;
  }
  return found;
}

/** The day that an event ends with, in brackets, and where the brackets begin. */
export function readTail(text: string, issue: IssueFacts): { date: string; start: number } | null {
  const match = tail.exec(fold(text));
  if (match === null) return null;
  const month = match[2] === undefined ? issue.number : Number(match[2]);
  const date = dateOf(match, null, month, issue);
  return date === null ? null : { date, start: match.index };
}

/** December's events in a January issue belong to the year before. */
function dateOf(
  match: RegExpExecArray,
  sectionYear: number | null,
  month: number | null,
  issue: IssueFacts,
): string | null {
  const turned = month === 12 && issue.number === 1 ? 1 : 0;
  const assumed = sectionYear ?? (issue.year === null ? null : issue.year - turned);
  const year = match[1] === undefined ? assumed : Number(match[1]);
  const day = readNumeral(match[3] ?? '');
  if (year === null || month === null || day === null) return null;
  const date = { year, month, day };
  return isReal(date) ? isoDate(date) : null;
}
