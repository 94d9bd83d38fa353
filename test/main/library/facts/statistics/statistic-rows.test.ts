import { describe, expect, it } from 'vitest';
import type { StatisticsRow } from '../../../../../main/gazette/parsed-issue.ts';
import { statisticRows } from '../../../../../main/library/facts/statistics/statistic-rows.ts';
import { block, issue, section } from '../../invented-city.ts';

function row(
  indicator: string,
  level: number,
  values: Record<string, string>,
  table = 'table-1',
): StatisticsRow {
  const at = { holder: 's', block: table, start: 0, end: 1 };
  return { indicator, level, unit: '亿元', values, line: 1, at };
}

const table = (id: string) => block(id, '指标', { kind: 'table' });

function monthly(
  title: string,
  statistics: readonly StatisticsRow[],
  blocks = [table('table-1')],
  number = 6,
) {
  const parsed = issue(number, {
    statistics,
    sections: [section('s', { title, blocks, kind: 'statistics' })],
  });
  return statisticRows(parsed);
}

describe('the key of an indicator', () => {
  const rows = [row('工业', 1, {}), row('电力', 2, {}), row('农业', 1, {}), row('电力', 2, {})];

  it('tells the same name under another parent apart, and is the same in other months', () => {
    const june = monthly('2024年6月份指标', rows).map(({ key }) => key);
    expect(new Set(june)).toHaveLength(4);
    expect(monthly('7月份主要指标', rows, undefined, 7).map(({ key }) => key)).toEqual(june);
  });

  it('tells units and depths apart', () => {
    const other = { ...row('工业', 1, {}), unit: '%' };
    const deeper = row('工业', 2, {});
    const keys = monthly('6月', [row('工业', 1, {}), other, deeper]).map(({ key }) => key);
    expect(new Set(keys)).toHaveLength(3);
  });

  it('tells two tables of one section apart by what stands over them', () => {
    const two = [row('柳垟县', 1, {}), row('柳垟县', 1, {}, 'table-2')];
    const blocks = [
      block('p-1', '各县工业增加值（6月份）'),
      table('table-1'),
      block('p-2', '各县财政收入（6月份）'),
      table('table-2'),
    ];
    const later = blocks.map((each) => ({ ...each, text: each.text.replace('6月', '7月') }));
    const june = monthly('统计资料', two, blocks).map(({ key }) => key);
    expect(new Set(june)).toHaveLength(2);
    expect(monthly('统计资料', two, later).map(({ key }) => key)).toEqual(june);
  });

  it('names the parents', () => {
    expect(monthly('6月', rows).map(({ parents }) => parents)).toEqual([[], ['工业'], [], ['农业']]);
  });
});

describe('the months of a figure', () => {
  const months = (title: string, column: string, blocks?: ReturnType<typeof block>[]) => {
    const [read] = monthly(title, [row('工业', 1, { [column]: '1' })], blocks);
    const [figure] = read?.figures ?? [];
    return figure?.months ? [figure.months.from, figure.months.to, figure.stated] : figure?.stated;
  };

  it.each([
    ['2024年5月份指标', '本月', '2024-05', '2024-05', 'title'],
    ['2024年5月份指标', '累计', '2024-01', '2024-05', 'title'],
    ['2024年5月份指标', '同比±%', '2024-05', '2024-05', 'title'],
    ['2024年1-5月指标', '绝对数', '2024-01', '2024-05', 'title'],
    ['2024年1-5月指标', '当月', '2024-05', '2024-05', 'title'],
    ['2024年5月份指标', '上年同期', '2023-05', '2023-05', 'title'],
    ['2023年指标', '1-10月', '2024-01', '2024-10', 'column'],
    ['统计月报', '11月', '2024-11', '2024-11', 'column'],
    ['统计月报', '本月', '2024-06', '2024-06', 'issue'],
    ['统计月报', '累计', '2024-01', '2024-06', 'issue'],
  ])('%s, %s', (title, column, ...expected) => expect(months(title, column)).toEqual(expected));

  it('are told by the line over the table before the section’s title, not by a note or a paragraph', () => {
    const over = (text: string, kind: 'paragraph' | 'note' = 'paragraph') => [
      block('p-1', text, { kind }),
      table('table-1'),
    ];
    expect(months('2024年6月份统计', '本月', over('青禾市2024年5月份指标'))).toEqual([
      '2024-05',
      '2024-05',
      'title',
    ]);
    expect(months('2024年6月份统计', '本月', over('注：5月不公布', 'note'))).toEqual([
      '2024-06',
      '2024-06',
      'title',
    ]);
    const long = `5月${'以来全市工业稳步回升'.repeat(8)}`;
    expect(months('2024年6月份统计', '本月', over(long))).toEqual(['2024-06', '2024-06', 'title']);
  });

  it('are unknown where nothing tells them', () => {
    const parsed = issue(6, { statistics: [row('工业', 1, { 本月: '1' })], sections: [section('s')] });
    const undated = { ...parsed, issue: { ...parsed.issue, publishedOn: null } };
    expect(statisticRows(undated)[0]?.figures[0]).toMatchObject({ months: null, stated: null });
  });
});
