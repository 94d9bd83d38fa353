import { fold, squeeze, words } from '../../../gazette/text/fold.ts';

/** What a column of a statistics table says of its indicators. */
export interface Measure {
  /** The same for columns that mean the same in other months: 本月, 当月 and 7月 are one, so are 累计 and 1-7月. */
  readonly key: string;
  /** Of the month alone, or from January on; `null` where the column's name does not say. */
  readonly over: 'month' | 'year-to-date' | null;
  /** Compared with another time: 同比±%. */
  readonly change: boolean;
  /** The figures of a year before: 上年同期. */
  readonly yearBefore: boolean;
}

const yearToDate =
  /1月?\s*[-~至到]\s*\d{1,2}\s*月份?|自?年初(?:至(?:本|\d{1,2})月)?|(?:本月)?止?累计(?:数|值)?|上半年|前三季度/g;
const oneMonth = /本月|当月|(?<![-~至到\d])\d{1,2}\s*月份?/g;
const years = /\d{4}\s*年|本年|今年/g;
const comparison = /同比|环比|增长|增幅|增速|增减|±|比(?:上年|去年|上月)/;

/** Reads a column's name as printed, with its unit where it carries one: 同比±%, 累计（万元）, 1-7月. */
export function measureOf(column: string): Measure {
  const name = squeeze(fold(column));
  const change = comparison.test(name);
  const afterYears = name.replace(years, '');
  const afterSpan = afterYears.replace(yearToDate, '');
  const rest = afterSpan.replace(oneMonth, '');
  const over = afterSpan !== afterYears ? 'year-to-date' : rest !== afterSpan ? 'month' : null;
  const yearBefore = !change && /上年|去年/.test(name);
  return { key: `${over ?? ''}:${words(rest)}`, over, change, yearBefore };
}
