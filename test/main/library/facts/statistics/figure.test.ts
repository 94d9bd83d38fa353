import fc from 'fast-check';
import { expect, it } from 'vitest';
import { numberOf } from '../../../../../main/library/facts/statistics/figure.ts';

it.each([
  ['31.26', 31.26],
  ['-8.7', -8.7],
  ['－8.7%', -8.7],
  ['+0.6', 0.6],
  ['15,031.96', 15031.96],
  ['１０１.５', 101.5],
  [' 12 ', 12],
])('%s is a number', (printed, value) => expect(numberOf(printed)).toBe(value));

it.each(['—', '-', '', '　', '/', '持平', '下降3.2', '1,03', '1.2.3', '(3.2)', '12个'])(
  '%j is none',
  (printed) => expect(numberOf(printed)).toBeNull(),
);

it('reads every number as it is usually printed', () => {
  const amount = fc.integer({ min: -9_999_999_99, max: 9_999_999_99 });
  fc.assert(
    fc.property(amount, (hundredths) => {
      const value = hundredths / 100;
      const grouped = new Intl.NumberFormat('en', { minimumFractionDigits: 2 }).format(value);
      expect(numberOf(grouped)).toBe(value);
      expect(numberOf(value.toFixed(2))).toBe(value);
    }),
  );
});
