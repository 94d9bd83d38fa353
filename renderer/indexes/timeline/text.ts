import type { DayRow } from '../../../preload/contract-indexes.ts';
import type { Text } from '../../i18n/use-text.ts';
import type { Period } from './timeline-view.ts';

interface TimelineText {
  readonly label: string;
  readonly kinds: string;
  readonly kind: Readonly<Record<DayRow['kind'], string>>;
  readonly clause: string;
  readonly period: string;
  readonly periods: Readonly<Record<Period, string>>;
  readonly reference: string;
  readonly from: string;
  readonly to: string;
  readonly columns: Readonly<Record<'date' | 'kind' | 'sentence' | 'source', string>>;
  readonly noDate: string;
  readonly chart: (dates: number) => string;
  /** The months or years of the chart, to choose one. */
  readonly bars: string;
  readonly bar: (
    period: string,
    lanes: readonly { readonly lane: string; readonly count: number }[],
  ) => string;
  readonly month: (year: number, month: number) => string;
  readonly year: (year: number) => string;
  readonly today: string;
  readonly empty: string;
  readonly note: string;
  readonly fileName: string;
}

export const timelineText: Text<TimelineText> = {
  zh: {
    label: '时间',
    kinds: '种类',
    kind: { signed: '签署', effective: '施行', expires: '到期', deadline: '期限' },
    clause: '（个别条款）',
    period: '时段',
    periods: { all: '全部', soon: '未来90天到期', between: '某一段' },
    reference: '从这天算起',
    from: '从',
    to: '到',
    columns: { date: '日期', kind: '种类', sentence: '原文', source: '出处' },
    noDate: '没有确定日期',
    chart: (dates) => `${dates} 个日期按月分布的图。同样的内容列在下面的表里。`,
    bars: '选一段时间',
    bar: (period, lanes) => `${period}：${lanes.map(({ lane, count }) => `${lane} ${count}`).join('，')}`,
    month: (year, month) => `${year}年${month}月`,
    year: (year) => `${year}年`,
    today: '基准日',
    empty: '这一段里没有读到日期。可以换一个时段，或者选上别的种类。',
    note: '日期照原文推算，如“到2022年”算到当年最后一天。延期、废止要看有没有后来的文件。',
    fileName: '时间',
  },
  en: {
    label: 'Timeline',
    kinds: 'Kinds',
    kind: { signed: 'Signed', effective: 'Takes effect', expires: 'Expires', deadline: 'Deadline' },
    clause: '(one clause)',
    period: 'Period',
    periods: { all: 'All', soon: 'Expiring in 90 days', between: 'A period' },
    reference: 'Counted from',
    from: 'From',
    to: 'To',
    columns: { date: 'Date', kind: 'Kind', sentence: 'Text', source: 'Source' },
    noDate: 'no certain date',
    chart: (dates) => `Chart of ${dates} dates by month. The table below says the same.`,
    bars: 'Choose a period',
    bar: (period, lanes) => `${period}: ${lanes.map(({ lane, count }) => `${lane} ${count}`).join(', ')}`,
    month: (year, month) => `${year}-${String(month).padStart(2, '0')}`,
    year: (year) => String(year),
    today: 'Reference day',
    empty: 'No dates were found in this period. Choose another period or further kinds.',
    note: 'Dates follow the text: “by 2022” means the last day of that year. Whether a later paper prolongs or repeals one is another question.',
    fileName: 'Timeline',
  },
};
