import { describe, expect, it } from 'vitest';
import { measureOf } from '../../../../../main/library/facts/statistics/measure.ts';

describe('columns that mean the same in other months', () => {
  it.each([
    [['本月', '当月', '6月', '11月份', '本 月']],
    [['累计', '1-6月', '1—11月', '1月至11月', '本月止累计', '年初累计', '1-6月累计']],
    [['同比±%', '同比 ±%', '同比±％']],
    [['同比±%（累计）', '累计同比±%']],
    [['累计增长（%）', '1-7月增长%']],
    [['2023年1-6月', '2024年1-7月']],
  ])('%j', (columns) => {
    const keys = columns.map((column) => measureOf(column).key);
    expect(new Set(keys)).toHaveLength(1);
  });
});

it('keeps apart what is not the same', () => {
  const columns = [
    '本月',
    '累计',
    '同比±%',
    '同比±%（累计）',
    '累计（万元）',
    '绝对数',
    '上年同期',
    '比上年同期±%',
  ];
  expect(new Set(columns.map((column) => measureOf(column).key))).toHaveLength(columns.length);
});

it.each([
  ['本月', 'month', false, false],
  ['1-10月', 'year-to-date', false, false],
  ['同比±%', null, true, false],
  ['累计增长（%）', 'year-to-date', true, false],
  ['上年同期', null, false, true],
  ['比上年同期±%', null, true, false],
  ['占比（%）', null, false, false],
])('%s', (column, over, change, yearBefore) =>
  expect(measureOf(column)).toMatchObject({ over, change, yearBefore }),
);
