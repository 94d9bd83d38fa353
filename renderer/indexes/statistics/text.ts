import type { Figure } from '../../../preload/contract-records.ts';
import type { Text } from '../../i18n/use-text.ts';

interface StatisticsText {
  readonly list: string;
  readonly find: string;
  readonly none: string;
  readonly more: (shown: number, all: number) => string;
  readonly partOf: (parents: readonly string[]) => string;
  readonly unit: (unit: string) => string;
  readonly noUnit: string;
  readonly summary: (issues: number) => string;
  readonly measures: string;
  readonly plot: (indicator: string, measure: string, points: number) => string;
  readonly noPlot: (measure: string) => string;
  readonly table: (indicator: string) => string;
  readonly columns: Readonly<Record<'month' | 'source', string>>;
  readonly span: (from: string, to: string) => string;
  readonly unknownMonth: string;
  readonly told: Readonly<Record<NonNullable<Figure['told']>, string>>;
  readonly note: string;
  readonly emptyTitle: string;
  readonly emptyAdvice: string;
  readonly fileName: (indicator: string) => string;
}

export const statisticsText: Text<StatisticsText> = {
  zh: {
    list: '统计指标',
    find: '找指标',
    none: '没有这样的指标',
    more: (shown, all) => `列出了 ${shown} 个，共 ${all} 个；输入几个字可以缩小范围`,
    partOf: (parents) => `属：${parents.join(' › ')}`,
    unit: (unit) => `单位：${unit}`,
    noUnit: '原文未写单位',
    summary: (issues) => `见于 ${issues} 期`,
    measures: '画哪一栏',
    plot: (indicator, measure, points) => `${indicator}，${measure}，${points} 个月的走势`,
    noPlot: (measure) => `“${measure}”一栏没有印出数字，画不出走势。`,
    table: (indicator) => `${indicator}各期数字`,
    columns: { month: '月份', source: '出处' },
    span: (from, to) => `${from}至${to}`,
    unknownMonth: '看不出月份',
    told: { column: '栏名写明', title: '标题写明', issue: '按期号推得' },
    note: '数字照原文列出，“—”为原文未列，走势在没有数字的月份断开。名称、单位、所属都相同的才连成一个指标。',
    emptyTitle: '没有读到统计资料',
    emptyAdvice: '本库公报里没有统计指标表。装入更多公报后再来看。',
    fileName: (indicator) => `${indicator}各期数字`,
  },
  en: {
    list: 'Indicators',
    find: 'Find an indicator',
    none: 'There is no such indicator',
    more: (shown, all) => `${shown} of ${all} shown; type some letters to narrow them down`,
    partOf: (parents) => `part of ${parents.join(' › ')}`,
    unit: (unit) => `Unit: ${unit}`,
    noUnit: 'No unit stated',
    summary: (issues) => (issues === 1 ? 'in 1 issue' : `in ${issues} issues`),
    measures: 'What to draw',
    plot: (indicator, measure, points) => `${indicator}, ${measure}, over ${points} months`,
    noPlot: (measure) => `No number is printed under “${measure}”, so there is nothing to draw.`,
    table: (indicator) => `Figures of ${indicator}`,
    columns: { month: 'Month', source: 'Source' },
    span: (from, to) => `${from} to ${to}`,
    unknownMonth: 'Month not known',
    told: { column: 'by the column', title: 'by the title', issue: 'by the issue’s number' },
    note: 'Figures stand as printed, “—” where none is; the line breaks at months without a number. Only rows of the same name, unit and parent are one indicator.',
    emptyTitle: 'No statistics were found',
    emptyAdvice: 'The gazettes held have no tables of indicators. Add more gazettes and come back.',
    fileName: (indicator) => `Figures of ${indicator}`,
  },
};
