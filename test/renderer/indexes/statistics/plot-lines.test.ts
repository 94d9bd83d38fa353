import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  labelledMonths,
  linesOf,
  monthNumber,
  monthOfNumber,
} from '../../../../renderer/indexes/statistics/plot-lines.ts';

const months = (...numbers: number[]) =>
  linesOf(numbers.map((month) => ({ month, value: 1 }))).map((line) => line.length);

describe('lines', () => {
  it.each([
    ['run on from month to month', [1, 2, 3], [3]],
    ['break where a month has no number', [1, 2, 4, 5, 9], [2, 2, 1]],
    ['of quarters are no gaps', [3, 6, 9, 15], [3, 1]],
    ['of one point', [7], [1]],
    ['of none', [], []],
    ['of two issues for one month', [1, 1, 2], [3]],
  ])('%s', (_name, numbers, expected) => expect(months(...numbers)).toEqual(expected));

  it('have every point once, in order', () => {
    const some = fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { maxLength: 20 });
    fc.assert(
      fc.property(some, (numbers) => {
        const points = numbers.sort((one, other) => one - other).map((month) => ({ month, value: month }));
        expect(linesOf(points).flat()).toEqual(points);
      }),
    );
  });
});

it('months are numbered and named back', () => {
  expect(monthNumber('2024-07') - monthNumber('2023-12')).toBe(7);
  for (const month of ['2024-01', '2024-12', '1999-06'])
    expect(monthOfNumber(monthNumber(month))).toBe(month);
});

it('few enough months are named below, the first among them', () => {
  const spans = fc.tuple(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 400 }));
  expect(labelledMonths(5, 7, 12)).toEqual([5, 6, 7]);
  fc.assert(
    fc.property(spans, ([first, length]) => {
      const labels = labelledMonths(first, first + length, 12);
      expect(labels[0]).toBe(first);
      expect(labels.length).toBeLessThanOrEqual(12);
      expect(labels.at(-1)).toBeLessThanOrEqual(first + length);
    }),
  );
});
