import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { barsOf, columnsOf } from '../../../renderer/indexes/timeline/bars.ts';
import { addDays, daysOf } from '../../../renderer/indexes/timeline/days.ts';
import { shownDays } from '../../../renderer/indexes/timeline/timeline-view.ts';

test('a month ends on its last day, in leap years too', () => {
  expect(daysOf('2024-02')).toEqual({ from: '2024-02-01', to: '2024-02-29' });
  expect(daysOf('2023-12')).toEqual({ from: '2023-12-01', to: '2023-12-31' });
  expect(daysOf('2024')).toEqual({ from: '2024-01-01', to: '2024-12-31' });
});

test('the next 90 days are counted from the reference day, and nothing but ends is in them', () => {
  const state = {
    kinds: ['signed', 'expires'],
    period: 'soon',
    reference: '2024-12-31',
    from: '',
    to: '',
  } as const;
  expect(shownDays(state)).toEqual({ kinds: ['expires'], from: '2024-12-31', to: '2025-03-31' });
  expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
});

describe('the bars', () => {
  const count = fc.record({
    month: fc
      .tuple(fc.integer({ min: 1990, max: 2040 }), fc.integer({ min: 1, max: 12 }))
      .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`),
    kind: fc.constantFrom('signed', 'deadline'),
    count: fc.integer({ min: 1, max: 50 }),
  });

  test('count every date once, by months or by years', () => {
    fc.assert(
      fc.property(fc.array(count), (counts) => {
        const { bars, interval } = barsOf(counts, (kind) => kind);
        const sum = (all: readonly { readonly count: number }[]) =>
          all.reduce((total, one) => total + one.count, 0);
        expect(sum(bars)).toBe(sum(counts));
        expect(bars.every(({ period }) => period.length === (interval === 'year' ? 4 : 7))).toBe(true);
        expect(new Set(bars.map(({ period, lane }) => `${period} ${lane}`)).size).toBe(bars.length);
      }),
    );
  });

  test('stand above one another by months, in order', () => {
    const bars = [
      { period: '2024-07', lane: '签署', count: 2 },
      { period: '2024-06', lane: '签署', count: 1 },
      { period: '2024-07', lane: '期限', count: 3 },
    ];
    expect(columnsOf(bars)).toEqual([
      { period: '2024-06', lanes: [bars[1]] },
      { period: '2024-07', lanes: [bars[0], bars[2]] },
    ]);
  });
});
