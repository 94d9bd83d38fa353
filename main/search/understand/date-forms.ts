/** Folded, all of it a month or a day: 2020年12月, 2020-12, 2020.12.5, 二〇二〇年十二月五日. */
const arabic = /^(\d{4})(?:年(\d{1,2})月(?:(\d{1,2})日)?|[-./](\d{1,2})(?:[-./](\d{1,2}))?)$/;
const chinese =
  /^([零〇○一二三四五六七八九]{4})年([一二三四五六七八九十]{1,2})月(?:([一二三四五六七八九十]{1,3})日)?$/;

const digits = '〇一二三四五六七八九';

/**
 * The other ways to print the month or day that the folded term is: 2020年12月 gives 2020-12, 2020.12, 2020/12 and 二〇二〇年十二月. Numbers
 * without 月 and 日 behind them have two digits, or January would find November. Empty when the term is no date.
 */
export function dateForms(term: string): string[] {
  const date = readDate(term);
  if (date === null) return [];
  const { year, month, day } = date;
  const padded = [month, ...(day === null ? [] : [day])].map((part) => String(part).padStart(2, '0'));
  const forms = [
    `${year}年${month}月${day === null ? '' : `${day}日`}`,
    `${year}年${padded[0]}月${day === null ? '' : `${padded[1]}日`}`,
    ...['-', '.', '/'].map((sign) => [year, ...padded].join(sign)),
    `${inDigits(year)}年${inWords(month)}月${day === null ? '' : `${inWords(day)}日`}`,
  ];
  return [...new Set(forms)].filter((form) => !form.includes(term));
}

interface CalendarDate {
  readonly year: string;
  readonly month: number;
  /** `null` for a month as a whole. */
  readonly day: number | null;
}

function readDate(term: string): CalendarDate | null {
  const [, year, month, day, month2, day2] = arabic.exec(term) ?? [];
  if (year !== undefined) return checked(year, Number(month ?? month2), numberOr(day ?? day2));
  const [, words, monthWords, dayWords] = chinese.exec(term) ?? [];
  if (words === undefined || monthWords === undefined) return null;
  const digitsOfYear = [...words].map((word) => (/[零○]/.test(word) ? 0 : digits.indexOf(word))).join('');
  return checked(
    digitsOfYear,
    numberOfWords(monthWords),
    dayWords === undefined ? null : numberOfWords(dayWords),
  );
}

function checked(year: string, month: number, day: number | null): CalendarDate | null {
  const possible = month >= 1 && month <= 12 && (day === null || (day >= 1 && day <= 31));
  return possible ? { year, month, day } : null;
}

function numberOr(text: string | undefined): number | null {
  return text === undefined ? null : Number(text);
}

function inDigits(year: string): string {
  return [...year].map((digit) => digits.charAt(Number(digit))).join('');
}

/** 1 to 31 in words: 十, 十一, 二十, 三十一. */
function inWords(value: number): string {
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  const ten = tens === 0 ? '' : `${tens === 1 ? '' : digits.charAt(tens)}十`;
  return ten + (ones === 0 ? '' : digits.charAt(ones));
}

const numbers = new Map(Array.from({ length: 31 }, (_, index) => [inWords(index + 1), index + 1]));

/** 0 for what is no number up to 31. */
function numberOfWords(words: string): number {
  return numbers.get(words) ?? 0;
}
