import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printRuns } from '../../../renderer/print/print-runs.ts';

test('words with a note are marked, and its number stands behind the last of them', () => {
  const marks = [{ number: 3, range: [2, 4] as const, last: true }];
  expect(printRuns('修缮菜场设施', [0, 6], null, marks)).toEqual([
    { start: 0, text: '修缮', lead: false, marked: false, numbers: [] },
    { start: 2, text: '菜场', lead: false, marked: true, numbers: [3] },
    { start: 4, text: '设施', lead: false, marked: false, numbers: [] },
  ]);
});

test('a note that goes on in the next paragraph has no number here', () => {
  const marks = [{ number: 1, range: [4, Number.POSITIVE_INFINITY] as const, last: false }];
  expect(printRuns('修缮菜场设施', [0, 6], null, marks).flatMap(({ numbers }) => numbers)).toEqual([]);
});

test('runs give the words again, and every note that ends among them its number once', () => {
  const range = fc
    .tuple(fc.nat(12), fc.nat(12))
    .map(([a, b]) => [Math.min(a, b), Math.max(a, b) + 1] as const);
  fc.assert(
    fc.property(
      fc.string({ minLength: 1, maxLength: 12 }),
      range,
      fc.array(range, { maxLength: 5 }),
      fc.option(range),
      (text, within, noted, lead) => {
        const marks = noted.map((each, index) => ({ number: index + 1, range: each, last: true }));
        const [from, to] = [Math.min(within[0], text.length), Math.min(within[1], text.length)];
        const runs = printRuns(text, [from, to], lead, marks);
        expect(runs.map((run) => run.text).join('')).toBe(text.slice(from, to));
        const ending = marks.filter(({ range: [, last] }) => from < last && last <= to);
        const numbers = runs.flatMap((run) => run.numbers).sort((a, b) => a - b);
        expect(numbers).toEqual(ending.map(({ number }) => number));
      },
    ),
  );
});
