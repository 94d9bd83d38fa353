import { describe, expect, it } from 'vitest';
import { indicators, statistics } from '../../../../../main/library/facts/statistics/statistics-queries.ts';
import { everything, libraryOfSamples, months, sample, wordsAt } from '../samples.ts';

const library = await libraryOfSamples();
const { db } = library;

describe('statistics', () => {
  /** The cells of an indicator's rows in the texts, by the words it begins with. */
  function cells(indicator: string): string[][] {
    return months.flatMap((month) =>
      sample(month)
        .text.split(/\r?\n/)
        .filter(
          (line) =>
            line.includes('\t') &&
            line.replace(/^(?:#|[一二三四五六七八九十]+、)/, '').startsWith(`${indicator}\t`),
        )
        .map((line) => line.split('\t').slice(2)),
    );
  }

  const { rows } = indicators(db, everything);

  it('are the same indicators in all three months, in the order of the table', () => {
    expect(rows.map(({ name }) => name)).toEqual(
      sample('08').issue.statistics.map(({ indicator }) => indicator),
    );
    expect(rows.map(({ issues }) => issues)).toEqual(rows.map(() => 3));
    expect(rows.find(({ name }) => name === '工业用电量')).toMatchObject({
      unit: '亿千瓦时',
      parents: ['全社会用电量'],
    });
  });

  it('keep every cell as printed, month after month', () => {
    for (const key of rows) {
      const series = statistics(db, key);
      expect(series.rows.map(({ figures }) => figures.map(({ printed }) => printed))).toEqual(
        cells(key.name),
      );
      for (const { at } of series.rows) expect(wordsAt(library, at)).toContain(key.name);
    }
  });

  it('name the months of each column and no number where none is printed', () => {
    const investment = rows.find(({ name }) => name === '固定资产投资');
    const series = statistics(db, investment ?? { city: '', key: '' });
    expect(series.measures.map(({ name, change }) => [name, change])).toEqual([
      ['本月', false],
      ['同比±%', true],
      ['累计', false],
      ['同比±%（累计）', true],
    ]);
    expect(
      series.rows.map(({ figures }) => figures.map(({ value, months }) => [value, ...(months ?? [])])),
    ).toEqual(
      [
        ['06', 5.8],
        ['07', 5.2],
        ['08', 4.9],
      ].map(([month, change]) => [
        [null, `2024-${month}`, `2024-${month}`],
        [null, `2024-${month}`, `2024-${month}`],
        [null, '2024-01', `2024-${month}`],
        [change, '2024-01', `2024-${month}`],
      ]),
    );
  });

  it('are found by their names and what they stand under', () => {
    const found = indicators(db, { ...everything, filter: '用电' }).rows.map(({ name }) => name);
    expect(found).toEqual(['全社会用电量', '工业用电量']);
  });
});
