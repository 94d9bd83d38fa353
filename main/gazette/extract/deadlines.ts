import type { Block, Deadline, Effect, ParsedDocument } from '../parsed-issue.ts';
import { cellPlaces, fullGrid } from '../tables/places.ts';
import { fromIso, isoDate, isReal, later } from '../text/dates.ts';
import { fold } from '../text/fold.ts';
import { numeralClass, readNumeral } from '../text/numerals.ts';

const silent: ReadonlySet<Block['kind']> = new Set(['note', 'signature', 'date', 'recipients', 'roster']);

const small = '\\d{1,2}|[一二三四五六七八九十]{1,3}';
/**
 * 2022年底前, 到2025年6月, 今年第三季度末前, 12月31日前. A period without a year must not be one of every year (每年6月底前);
 * 前三季度 and 前后 are no ends.
 */
const period = new RegExp(
  `(?<lead>截止(?:时间|日期)?[为至到:]?|(?:完成|办结|整改)(?:时限|期限|时间)[为:]|到|至)?\\s?(?:(?<year>\\d{4}|[〇零一二三四五六七八九]{4}|今|本|明)\\s?年|(?<![年度的${numeralClass}])(?=(?:${small})\\s?月|第?[一二三四1-4]季度|[上下]半年))(?:(?<month>${small})\\s?月份?(?:\\s?(?<day>${small})\\s?日)?|第?(?<quarter>[一二三四1-4])季度|(?<half>[上下])半年)?(?<close>年?[底末]|[上中下]旬)?(?<before>之前|以前|前(?![后一二三四五六七八九十两几\\d])|之内|以内|内)?`,
  'g',
);
const span = new RegExp(
  `(?<![${numeralClass}前近去第])(?:[${numeralClass}]{1,3}[-至到])?(?<amount>[${numeralClass}]{1,3})\\s?个?(?<unit>工作日|日|天|周|星期|月|年)(?:以内|之内|内)`,
  'g',
);
/** What counts what happened, or forbids, gives nobody a time to do something. */
const window =
  /^,?[^,。;]{0,3}?(?:[两三四五六七八九十\d]次|取消|不得|不予|不再|不能|禁止|累计|累积|受到|受过|发生|再次|无|未|没有|连续|有过|曾|出现|存在|因|的)/;
/** 截至2022年, 2020年到2022年, 有效期至2022年 name no time to have something done by. */
const notLed = /(?:[截年月日号起\d-]|有效期限?|使用期限?|延长|延续|顺延)\s?$/;
const timed = /时限|时间|期限|节点|进度|截止/;

/** Stretch of a text, end excluded. */
type Stretch = readonly [start: number, end: number];
/** What a pattern's named groups caught. */
type Caught = Readonly<Record<string, string | undefined>>;

/** Until when something is to be done, block by block: neither dates of effect nor what lay behind at the signing. */
export function readDeadlines(document: ParsedDocument, effects: readonly Effect[]): Deadline[] {
  const { signedOn } = document;
  return document.blocks.flatMap((block) => {
    if (silent.has(block.kind) || (block.table === undefined && !/[前到至内截限成]/.test(block.text)))
      return [];
    const own = effects.filter((effect) => effect.block === block.id);
    const folded = withoutTitles(fold(block.text));
    return [...readPeriods(block, folded, signedOn), ...readSpans(block, folded)]
      .filter(({ start, end, date }) => {
        const past = date !== null && signedOn !== null && date < signedOn;
        return !past && !own.some((effect) => start < effect.end && effect.start < end);
      })
      .sort((one, other) => one.start - other.start);
  });
}

/** What stands in title marks belongs to another paper. */
function withoutTitles(folded: string): string {
  return folded.replace(/《[^《》]{0,240}》/g, (title) => ' '.repeat(title.length));
}

function* readPeriods(block: Block, folded: string, signedOn: string | null): Iterable<Deadline> {
  const cells = timeCells(block);
  for (const match of folded.matchAll(period)) {
    const caught: Caught = match.groups ?? {};
    const start = match.index + (/^\s*/.exec(match[0])?.[0].length ?? 0);
    const end = match.index + match[0].length;
    const led = caught.lead !== undefined && !notLed.test(folded.slice(0, start));
    const alone = cells.some(([from, to]) => from <= start && end <= to && to - from <= end - start + 4);
    const ended = (led || finished(caught, folded.slice(end, end + 8))) && caught.year !== undefined;
    if (caught.before === undefined && !alone && !ended) continue;
    if (labelled.test(caught.lead ?? '') && /^\s?[-至到]/.test(folded.slice(end, end + 2))) continue;
    const last = lastDay(caught, signedOn);
    if (last !== null)
      yield { block: block.id, start, end, text: block.text.slice(start, end), ...last, span: null };
  }
}

/** 完成时限： in front of a period names its end, unless the period goes on: 2023年9月至12月. */
const labelled = /^(?:完成|办结|整改)/;

/** 2024年上半年建成。: part of a year, and behind it that something is done then, not how much. */
function finished({ half, quarter }: Caught, after: string): boolean {
  return (
    (half ?? quarter) !== undefined &&
    /^(?:全面|全部|基本)?(?:完成|建成|竣工|完工|投用|投产)(?:[。;,)]|$)/.test(after)
  );
}

/** Cells under a head like 完成时限: there a bare period is a deadline. */
function timeCells({ table }: Block): Stretch[] {
  if (table === undefined) return [];
  const heads = fullGrid(table).slice(0, table.header);
  return cellPlaces(table)
    .filter(({ row, column }) => row >= table.header && heads.some((head) => timed.test(head[column] ?? '')))
    .map(({ cell, start }) => [start, start + cell.text.length]);
}

/** The last day of a period, `null` where its year is not said; nothing for a day that no calendar has. */
function lastDay(caught: Caught, signedOn: string | null): Pick<Deadline, 'date' | 'precision'> | null {
  const { month, day, quarter, half, close } = caught;
  const precision =
    day !== undefined
      ? 'day'
      : month !== undefined
        ? 'month'
        : quarter !== undefined || half !== undefined
          ? 'quarter'
          : 'year';
  const year = yearOf(caught.year, signedOn);
  if (year === null) return { date: null, precision };
  const lastMonth =
    numeral(month) ?? (quarter === undefined ? (half === '上' ? 6 : 12) : 3 * (numeral(quarter) ?? 4));
  const third = close === '上旬' ? 10 : close === '中旬' ? 20 : null;
  const date = { year, month: lastMonth, day: numeral(day) ?? third ?? 1 };
  if (!isReal(date)) return null;
  const open = day === undefined && third === null;
  return { date: isoDate(open ? later(date, { months: 1, days: -1 }) : date), precision };
}

function yearOf(said: string | undefined, signedOn: string | null): number | null {
  if (said === undefined) return null;
  if (!/[今本明]/.test(said)) return readNumeral(said);
  return signedOn === null ? null : fromIso(signedOn).year + (said === '明' ? 1 : 0);
}

function numeral(said: string | undefined): number | null {
  return said === undefined ? null : readNumeral(said);
}

const units: Readonly<Record<string, NonNullable<Deadline['span']>['unit']>> = {
  工作日: '工作日',
  日: '日',
  天: '日',
  周: '周',
  星期: '周',
  月: '月',
  年: '年',
};

function* readSpans(block: Block, folded: string): Iterable<Deadline> {
  for (const match of folded.matchAll(span)) {
    const start = match.index;
    const end = start + match[0].length;
    const amount = numeral(match.groups?.amount);
    const unit = units[match.groups?.unit ?? ''];
    if (amount === null || unit === undefined || window.test(folded.slice(end, end + 12))) continue;
    const text = block.text.slice(start, end);
    yield { block: block.id, start, end, text, date: null, precision: null, span: { amount, unit } };
  }
}
