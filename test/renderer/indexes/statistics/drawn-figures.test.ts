import { expect, it } from 'vitest';
import type { Figure, StatisticRow } from '../../../../preload/contract-records.ts';
import { drawnFigures } from '../../../../renderer/indexes/statistics/drawn-figures.ts';
import { lastFigure } from '../../../../renderer/indexes/statistics/last-figure.ts';

function figure(more: Partial<Figure>): Figure {
  return {
    measure: 'month:',
    column: '本月',
    printed: '1',
    value: 1,
    months: ['2024-06', '2024-06'],
    told: 'title',
    ...more,
  };
}

function row(...figures: Figure[]): StatisticRow {
  const document = { documentId: 'd', title: '统计资料', docNumber: null, issue: '2024年第6期' };
  return { at: { document, block: 'table-1', range: null, place: '表' }, figures };
}

it('what has no number or no month is not drawn; the others are, by their months', () => {
  const rows = [
    row(figure({ printed: '3', value: 3, months: ['2024-08', '2024-08'] })),
    row(figure({ printed: '—', value: null, months: ['2024-07', '2024-07'] })),
    row(figure({ months: null })),
    row(figure({ measure: 'year-to-date:' })),
    row(figure({ printed: '2.0', value: 2 })),
  ];
  expect(drawnFigures(rows, 'month:')).toEqual([
    { id: '4', month: '2024-06', value: 2, printed: '2.0' },
    { id: '0', month: '2024-08', value: 3, printed: '3' },
  ]);
});

it('a row’s month is the last that its figures reach', () => {
  const [before, unknown, cumulated] = [
    figure({ months: ['2023-06', '2023-06'] }),
    figure({ months: null }),
    figure({ months: ['2024-01', '2024-06'] }),
  ];
  expect(lastFigure(row(before, unknown, cumulated))).toBe(cumulated);
  expect(lastFigure(row(unknown))).toBe(unknown);
  expect(lastFigure(row())).toBeNull();
});
