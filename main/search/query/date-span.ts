/** From the first to the last day, `YYYY-MM-DD` both, as text in the order of time; open ends are the ends of all time. */
export interface DateSpan {
  readonly from: string;
  readonly to: string;
}

const beginning = '0000-01-01';
const end = '9999-12-31';
/** Folded: 2020, 2020-12, 2020.12.5, 2020/12/05, 2020年12月5日. */
const dateForm = /^(\d{4})(?:[-./年](\d{1,2})(?:[-./月](\d{1,2})日?|月)?|年)?$/;

/**
 * Reads a day, a month, a year, or two of them with `..` (or `至`, `~`) between, of which one may be missing: 2020,
 * 2020-12..2021-03, ..2021, 2020年12月至2021年3月. Folded text; `null` for everything else, also for days that there are not and
 * for an end before the beginning.
 */
export function readDateSpan(text: string): DateSpan | null {
  const [first, last, ...more] = text.split(/\.\.|至|~/);
  if (first === undefined || more.length > 0) return null;
  if (last === undefined) return spanOf(first);
  if (first === '' && last === '') return null;
  const from = first === '' ? beginning : spanOf(first)?.from;
  const to = last === '' ? end : spanOf(last)?.to;
  if (from === undefined || to === undefined || from > to) return null;
  return { from, to };
}

function spanOf(text: string): DateSpan | null {
  const [, year, month, day] = dateForm.exec(text.trim()) ?? [];
  if (year === undefined) return null;
  if (month === undefined) return { from: `${year}-01-01`, to: `${year}-12-31` };
  const days = daysIn(Number(year), Number(month));
  if (days === 0) return null;
  const start = `${year}-${month.padStart(2, '0')}`;
  if (day === undefined) return { from: `${start}-01`, to: `${start}-${days}` };
  if (Number(day) < 1 || Number(day) > days) return null;
  const only = `${start}-${day.padStart(2, '0')}`;
  return { from: only, to: only };
}

/** 0 for a month that there is not. */
function daysIn(year: number, month: number): number {
  return month >= 1 && month <= 12 ? new Date(Date.UTC(year, month, 0)).getUTCDate() : 0;
}
