import type { DayRow, MonthCount } from '../../../preload/contract-indexes.ts';

export interface Bar {
  /** `YYYY-MM` or `YYYY`. */
  readonly period: string;
  /** The lane that it stands in, by its name for people. */
  readonly lane: string;
  readonly count: number;
}

export interface Bars {
  readonly bars: readonly Bar[];
  /** What a bar's period is. */
  readonly interval: 'month' | 'year';
}

/** Longer stretches are told by years: their months would be too narrow to see. */
const mostMonths = 84;

/** The bars of a chart, by month, or by year where the months are too many. */
export function barsOf(counts: readonly MonthCount[], laneOf: (kind: DayRow['kind']) => string): Bars {
  const months = counts.map(({ month }) => month).toSorted();
  const interval = monthsBetween(months[0], months.at(-1)) > mostMonths ? 'year' : 'month';
  const bars = new Map<string, Bar>();
  for (const { month, kind, count } of counts) {
    const period = interval === 'year' ? month.slice(0, 4) : month;
    const key = `${period} ${kind}`;
    bars.set(key, { period, lane: laneOf(kind), count: (bars.get(key)?.count ?? 0) + count });
  }
  return { bars: [...bars.values()], interval };
}

/** The bars above one another: each month or year with what it has in which lane, in order. */
export function columnsOf(
  bars: readonly Bar[],
): { readonly period: string; readonly lanes: readonly Bar[] }[] {
  return [...Map.groupBy(bars, ({ period }) => period)]
    .map(([period, lanes]) => ({ period, lanes }))
    .toSorted((one, other) => (one.period < other.period ? -1 : 1));
}

function monthsBetween(first = '', last = ''): number {
  const [year = 0, month = 0] = first.split('-').map(Number);
  const [lastYear = 0, lastMonth = 0] = last.split('-').map(Number);
  return (lastYear - year) * 12 + lastMonth - month;
}
