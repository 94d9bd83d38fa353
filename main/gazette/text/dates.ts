import { fold } from './fold.ts';
import { readNumeral } from './numerals.ts';

/** A date of the calendar, month from 1. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const yearPart = '(\\d{4}|[〇零Oo一二三四五六七八九]{4})';
/** A typist's l stands for 1, as the Latin o for 〇. */
const smallPart = '([\\dl]{1,2}|[一二三四五六七八九十]{1,3})';
/** Source of a pattern for 2024年3月1日 and 二〇二四年三月一日 on folded text, three groups. */
export const datePattern = `${yearPart}\\s*年\\s*${smallPart}\\s*月\\s*${smallPart}\\s*日`;

/** The same, also 2024/3/1, 2024-03-01 and 2024.3.1 within a text; three groups. */
export const dayPattern = `${yearPart}\\s*(?:年|[./-])\\s*${smallPart}\\s*(?:月|[./-])\\s*${smallPart}(?:\\s*日|(?=起))`;

/** The same for the day on which something ends, also 2026年底 and 2026年6月底; three groups, of which two may be open. */
export const lastDayPattern = `${yearPart}\\s*年\\s*(?:${smallPart}\\s*月\\s*(?:${smallPart}\\s*日|[底末])|[底末])`;

const wholeDate = new RegExp(`^\\(?${datePattern}(?:印发|发布|公布)?\\)?$`);
/** 2024.3.1, 2024-03-01, 2024/3/1. */
const figureDate = /^\(?(\d{4})([.\-/])(\d{1,2})\2(\d{1,2})\)?$/;
const anyDate = new RegExp(datePattern);

/** The date when the line is nothing but a date. */
export function readDateLine(text: string): CalendarDate | null {
  const line = fold(text).trim();
  const figures = figureDate.exec(line);
  if (figures === null) return fromMatch(wholeDate.exec(line));
  const date = { year: Number(figures[1]), month: Number(figures[3]), day: Number(figures[4]) };
  return isReal(date) ? date : null;
}

/** The first date in the text. */
export function findDate(text: string): CalendarDate | null {
  return fromMatch(anyDate.exec(fold(text)));
}

/** Reads the three groups of {@link datePattern}; `null` for no match or a day that no calendar has. */
export function fromMatch(match: RegExpExecArray | null, firstGroup = 1): CalendarDate | null {
  if (match === null) return null;
  const year = readNumeral(match[firstGroup] ?? '');
  const month = readSmall(match[firstGroup + 1] ?? '');
  const day = readSmall(match[firstGroup + 2] ?? '');
  if (year === null || month === null || day === null) return null;
  return isReal({ year, month, day }) ? { year, month, day } : null;
}

function readSmall(printed: string): number | null {
  return readNumeral(printed.replaceAll('l', '1'));
}

/** Reads the three groups of {@link lastDayPattern}: what is open is the year's last month, the month's last day. */
export function lastDayFrom(match: RegExpExecArray | null, firstGroup = 1): CalendarDate | null {
  if (match === null || match[firstGroup + 2] !== undefined) return fromMatch(match, firstGroup);
  const year = readNumeral(match[firstGroup] ?? '');
  const month = readSmall(match[firstGroup + 1] ?? '十二');
  if (year === null || month === null || !isReal({ year, month, day: 1 })) return null;
  return later({ year, month, day: 1 }, { months: 1, days: -1 });
}

/** Whether the calendar has this day. */
export function isReal({ year, month, day }: CalendarDate): boolean {
  if (year < 1000 || month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** `YYYY-MM-DD`. */
export function isoDate({ year, month, day }: CalendarDate): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Reads `YYYY-MM-DD`. */
export function fromIso(iso: string): CalendarDate {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  return { year, month, day };
}

/** The day so many days, months and years later; a day the month lacks becomes its last. */
export function later(
  from: CalendarDate,
  add: { years?: number; months?: number; days?: number },
): CalendarDate {
  const months = from.year * 12 + (from.month - 1) + (add.years ?? 0) * 12 + (add.months ?? 0);
  const year = Math.floor(months / 12);
  const month = (months % 12) + 1;
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const moved = new Date(Date.UTC(year, month - 1, Math.min(from.day, lastDay) + (add.days ?? 0)));
  return { year: moved.getUTCFullYear(), month: moved.getUTCMonth() + 1, day: moved.getUTCDate() };
}
