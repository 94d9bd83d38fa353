import { describe, expect, it } from 'vitest';
import { issueMonth, readMonths } from '../../../../main/library/facts/months.ts';

const july = { year: 2024, number: 6, publishedOn: '2024-07-12' };
const january = { year: 2025, number: 1, publishedOn: '2025-01-20' };
const undated = { year: 2024, number: 6, publishedOn: null };

describe('the months that a heading speaks of', () => {
  it.each([
    ['青禾市2024年6月份主要经济指标', '2024-06', '2024-06'],
    ['6月份市政府人事任免', '2024-06', '2024-06'],
    ['六月份市政府人事任免', '2024-06', '2024-06'],
    ['二〇二三年十一月主要指标', '2023-11', '2023-11'],
    ['1—6月主要经济指标', '2024-01', '2024-06'],
    ['2023年1-10月份完成情况', '2023-01', '2023-10'],
    ['2024年１月至５月', '2024-01', '2024-05'],
    ['12月份市政府记事', '2023-12', '2023-12'],
    ['2024年上半年国民经济指标', '2024-01', '2024-06'],
    ['2024年前三季度', '2024-01', '2024-09'],
    ['2023年度全年', '2023-01', '2023-12'],
    ['第二季度', '2024-04', '2024-06'],
  ])('%s', (heading, from, to) => expect(readMonths(heading, july)).toEqual({ from, to }));

  it.each(['统计月报', '2024年6月30日', '第13月', '12-1月', '2024年主要指标'])('are none in %s', (heading) =>
    expect(readMonths(heading, july)).toBeNull(),
  );

  it('are the last before the issue where no year is said', () => {
    expect(readMonths('12月份大事记', january)).toEqual({ from: '2024-12', to: '2024-12' });
    expect(readMonths('1月份大事记', january)).toEqual({ from: '2025-01', to: '2025-01' });
    expect(readMonths('5月份大事记', undated)).toEqual({ from: '2024-05', to: '2024-05' });
    expect(readMonths('11月份大事记', undated)).toEqual({ from: '2023-11', to: '2023-11' });
    expect(readMonths('11月份大事记', { year: null, number: 6, publishedOn: null })).toBeNull();
  });
});

describe('the month of an issue', () => {
  it.each([
    [july, '2024-06'],
    [{ year: 2020, number: 12, publishedOn: '2021-01-20' }, '2020-12'],
    [january, '2025-01'],
    // Six issues a year, two issues a month, and an issue that does not say when it came out.
    [{ year: 2024, number: 6, publishedOn: '2024-11-25' }, null],
    [{ year: 2021, number: 9, publishedOn: '2021-03-19' }, null],
    [{ year: 2021, number: 13, publishedOn: '2021-07-19' }, null],
    [undated, null],
  ])('%j', (issue, month) => expect(issueMonth(issue)).toBe(month));
});
