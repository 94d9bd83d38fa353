import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarOf, dayFrom, shadeOf } from '../../../../renderer/indexes/diary/calendar.ts';

describe('a calendar', () => {
  it('begins its weeks on Monday', () => {
    const [june] = calendarOf(2024, ['2024-06-03']);
    expect(june?.month).toBe(6);
    expect(june?.weeks[0]).toEqual([null, null, null, null, null, '2024-06-01', '2024-06-02']);
    expect(june?.weeks[1]?.[0]).toBe('2024-06-03');
    expect(june?.weeks.at(-1)?.at(-1)).toBe('2024-06-30');
  });

  it('has the months between its first day and its last, and none without a day', () => {
    expect(calendarOf(2024, ['2024-11-02', '2024-09-30']).map(({ month }) => month)).toEqual([9, 10, 11]);
    expect(calendarOf(2024, [])).toEqual([]);
  });

  it('has every day of a year once, each under its weekday', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1949, max: 2100 }), (year) => {
        const months = calendarOf(year, [`${year}-01-01`, `${year}-12-31`]);
        const days = months.flatMap(({ weeks }) => weeks.flat()).filter((day) => day !== null);
        const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
        expect(new Set(days).size).toBe(leap ? 366 : 365);
        expect(days).toHaveLength(leap ? 366 : 365);
        for (const week of months.flatMap(({ weeks }) => weeks)) {
          expect(week).toHaveLength(7);
          week.forEach((day, weekday) => {
            if (day !== null) expect(new Date(`${day}T12:00:00Z`).getUTCDay()).toBe((weekday + 1) % 7);
          });
        }
      }),
      { numRuns: 20 },
    );
  });
});

it('more events shade a day more', () => {
  expect([0, 1, 2, 3, 4, 5, 40].map(shadeOf)).toEqual([0, 1, 2, 3, 3, 4, 4]);
});

describe('arrow keys', () => {
  const days = ['2024-06-03', '2024-06-04', '2024-06-12', '2024-07-01'];
  it.each([
    ['2024-06-03', 'ArrowRight', '2024-06-04'],
    ['2024-06-04', 'ArrowLeft', '2024-06-03'],
    ['2024-06-04', 'ArrowDown', '2024-06-12'],
    ['2024-07-01', 'ArrowUp', '2024-06-12'],
    ['2024-06-12', 'ArrowUp', '2024-06-04'],
    ['2024-06-12', 'Home', '2024-06-03'],
    ['2024-06-03', 'End', '2024-07-01'],
    ['2024-06-03', 'ArrowLeft', null],
    ['2024-07-01', 'ArrowRight', null],
    ['2024-06-03', 'Enter', null],
  ])('from %s by %s', (from, key, to) => expect(dayFrom(days, from, key)).toBe(to));
});
