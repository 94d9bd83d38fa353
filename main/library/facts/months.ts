import type { IssueFacts } from '../../gazette/parsed-issue.ts';
import { fold } from '../../gazette/text/fold.ts';
import { readNumeral } from '../../gazette/text/numerals.ts';

/** First and last month, both included, `YYYY-MM`. */
export interface Months {
  readonly from: string;
  readonly to: string;
}

/** What of an issue tells the time that its lists speak of. */
type IssueDates = Pick<IssueFacts, 'year' | 'number' | 'publishedOn'>;

const year = '(?:(\\d{4}|[〇零一二三四五六七八九]{4})\\s*年度?\\s*)?';
const month = '(\\d{1,2}|[一二三四五六七八九十]{1,2})';
const span = new RegExp(`${year}${month}\\s*(?:月份?)?\\s*[-~至到]\\s*${month}\\s*月`);
/** 6月 and 6月份; 6月30日 is a day. */
const single = new RegExp(`${year}${month}\\s*月(?!\\s*\\d{1,2}\\s*日)`);
const quarters = new RegExp(`${year}(第?[一二三四]季度|前三季度|上半年|下半年|全年)`);

const quarterMonths: Readonly<Record<string, readonly [number, number]>> = {
  一季度: [1, 3],
  二季度: [4, 6],
  三季度: [7, 9],
  四季度: [10, 12],
  前三季度: [1, 9],
  上半年: [1, 6],
  下半年: [7, 12],
  全年: [1, 12],
};

/**
 * The months that a heading speaks of: 2024年6月份, 1-10月, 上半年. A year that it leaves out is the one in which these
 * months were the last before the issue. `null` where it names none, or no year can be told.
 */
export function readMonths(text: string, issue: IssueDates): Months | null {
  const { first, last, year: said } = named(fold(text)) ?? {};
  if (first === undefined || last === undefined || first > last || first < 1 || last > 12) return null;
  const inYear = said ?? yearBefore(last, issue);
  return inYear === null ? null : { from: monthName(inYear, first), to: monthName(inYear, last) };
}

interface Named {
  readonly first: number | undefined;
  readonly last: number | undefined;
  readonly year: number | null;
}

function named(text: string): Named | null {
  const several = span.exec(text);
  if (several !== null) return { first: value(several[2]), last: value(several[3]), year: yearIn(several) };
  const one = single.exec(text);
  if (one !== null) return { first: value(one[2]), last: value(one[2]), year: yearIn(one) };
  const part = quarters.exec(text);
  if (part === null) return null;
  const [first, last] = quarterMonths[part[2]?.replace('第', '') ?? ''] ?? [];
  return { first, last, year: yearIn(part) };
}

function value(numeral: string | undefined): number | undefined {
  return readNumeral(numeral ?? '') ?? undefined;
}

function yearIn(match: RegExpExecArray): number | null {
  return readNumeral(match[1] ?? '');
}

/** December in an issue of January was last year's. */
function yearBefore(last: number, issue: IssueDates): number | null {
  if (issue.publishedOn !== null) {
    const [published = 0, inMonth = 0] = issue.publishedOn.split('-').map(Number);
    return last <= inMonth ? published : published - 1;
  }
  if (issue.year === null || issue.number === null || issue.number > 12) return issue.year;
  return last <= issue.number ? issue.year : issue.year - 1;
}

/**
 * The month that a monthly issue reports on: its number, when it came out in that month or the two behind it. `null` for
 * gazettes that count otherwise.
 */
export function issueMonth({ year, number, publishedOn }: IssueDates): string | null {
  if (year === null || number === null || number < 1 || number > 12 || publishedOn === null) return null;
  const [published = 0, inMonth = 0] = publishedOn.split('-').map(Number);
  const late = published * 12 + inMonth - (year * 12 + number);
  return late >= 0 && late <= 2 ? monthName(year, number) : null;
}

function monthName(year: number, month: number): string {
  return `${year}-${String(month).padStart(2, '0')}`;
}
