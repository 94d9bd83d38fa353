import type { Block, ParsedIssue, StatisticsRow } from '../../../gazette/parsed-issue.ts';
import { fold, squeeze, words } from '../../../gazette/text/fold.ts';
import { issueMonth, type Months, readMonths } from '../months.ts';
import { numberOf } from './figure.ts';
import { type Measure, measureOf } from './measure.ts';

/** A row of a statistics table. */
export interface StatisticRow {
  /** The same for an indicator in other issues of the gazette: name, unit, depth and what it stands under. */
  readonly key: string;
  readonly indicator: string;
  readonly unit: string | null;
  readonly level: number;
  /** The indicators that it is a part of, the outermost first. */
  readonly parents: readonly string[];
  readonly at: StatisticsRow['at'];
  readonly figures: readonly Figure[];
}

interface Figure extends Pick<Measure, 'change'> {
  /** {@link Measure.key}. */
  readonly measure: string;
  /** The column's name as printed. */
  readonly column: string;
  readonly printed: string;
  readonly value: number | null;
  /** `null` where neither table nor issue tells. */
  readonly months: Months | null;
  /** What tells the months. */
  readonly stated: 'column' | 'title' | 'issue' | null;
}

/** The rows of an issue's statistics tables, in order of appearance. */
export function statisticRows(parsed: ParsedIssue): StatisticRow[] {
  const tables = Map.groupBy(parsed.statistics, ({ at }) => `${at.holder} ${at.block}`);
  const tablesOf = Map.groupBy(tables.values(), ([row]) => row?.at.holder);
  return [...tables.values()].flatMap((rows) => {
    const [row] = rows;
    if (row === undefined) return [];
    const headings = headingsOf(parsed, row);
    const alone = tablesOf.get(row.at.holder)?.length === 1;
    const about = alone ? '' : words(headings[0] ?? '').replace(/[\d年月份]/g, '');
    return readTable(rows, about, monthsOf(headings, parsed), parsed);
  });
}

const longestCaption = 60;

/** What stands over a table: the lines just above it, nearest first, then the title of its section. */
function headingsOf({ sections, documents }: ParsedIssue, { at }: StatisticsRow): string[] {
  const holder = [...sections, ...documents].find(({ id }) => id === at.holder);
  if (holder === undefined) return [];
  const above = holder.blocks.slice(
    0,
    holder.blocks.findIndex(({ id }) => id === at.block),
  );
  const captions = above.slice(-2).reverse();
  const end = captions.findIndex(isNoCaption);
  return [...captions.slice(0, end < 0 ? 2 : end).map(({ text }) => text), holder.title];
}

function isNoCaption({ kind, text }: Block): boolean {
  return kind === 'table' || kind === 'note' || text.length > longestCaption;
}

interface TableMonths {
  readonly months: Months;
  readonly stated: 'title' | 'issue';
}

function monthsOf(headings: readonly string[], { issue }: ParsedIssue): TableMonths | null {
  for (const heading of headings) {
    const months = readMonths(heading, issue);
    if (months !== null) return { months, stated: 'title' };
  }
  const month = issueMonth(issue);
  return month === null ? null : { months: { from: month, to: month }, stated: 'issue' };
}

function readTable(
  rows: readonly StatisticsRow[],
  about: string,
  time: TableMonths | null,
  { issue }: ParsedIssue,
): StatisticRow[] {
  let above: readonly StatisticsRow[] = [];
  return rows.map((row) => {
    above = above.filter(({ level }) => level < row.level);
    const { indicator, unit, level, at } = row;
    const parents = above.map((each) => each.indicator);
    above = [...above, row];
    const key = JSON.stringify([about, ...parents.map(words), words(indicator), plain(unit ?? ''), level]);
    const figures = Object.entries(row.values).map(([column, printed]) => {
      const { key: measure, change, ...rest } = measureOf(column);
      const value = numberOf(printed);
      return { measure, change, column, printed, value, ...figureMonths(column, rest, time, issue) };
    });
    return { key, indicator, unit, level, parents, at, figures };
  });
}

function plain(unit: string): string {
  return squeeze(fold(unit));
}

/** A column's own months; else, of what the table speaks of, the last month alone or all from January to it. */
function figureMonths(
  column: string,
  { over, yearBefore }: Pick<Measure, 'over' | 'yearBefore'>,
  time: TableMonths | null,
  issue: ParsedIssue['issue'],
): Pick<Figure, 'months' | 'stated'> {
  const year = time?.months.to.slice(0, 4);
  const said = readMonths(column, year === undefined ? issue : { ...yearEnd(year) });
  if (said !== null) return { months: yearBefore ? earlier(said) : said, stated: 'column' };
  if (time === null) return { months: null, stated: null };
  const { from, to } = time.months;
  const begin = over === 'month' ? to : over === 'year-to-date' ? `${to.slice(0, 4)}-01` : from;
  const months = { from: begin, to };
  return { months: yearBefore ? earlier(months) : months, stated: time.stated };
}

/** Months without a year are of the year that the table speaks of. */
function yearEnd(year: string) {
  return { year: Number(year), number: null, publishedOn: `${year}-12-31` };
}

function earlier({ from, to }: Months): Months {
  const before = (month: string) => `${Number(month.slice(0, 4)) - 1}${month.slice(4)}`;
  return { from: before(from), to: before(to) };
}
