import fc from 'fast-check';
import { expect, it } from 'vitest';
import { numberFrom } from '../../../renderer/indexes/numbers/move.ts';

const seen = [3, 4, 17, 22, 52, 53];

it.each([
  ['ArrowRight', 4, 17],
  ['ArrowLeft', 17, 4],
  ['ArrowDown', 4, 17],
  ['ArrowDown', 17, 52],
  ['ArrowUp', 53, 22],
  ['Home', 22, 3],
  ['End', 22, 53],
])('%s leads from %i to %i', (key, from, to) => {
  expect(numberFrom(seen, from, key, 10)).toBe(to);
});

it('other keys, and arrows at the ends, lead nowhere', () => {
  expect(numberFrom(seen, 3, 'ArrowLeft', 10)).toBeNull();
  expect(numberFrom(seen, 53, 'ArrowDown', 10)).toBeNull();
  expect(numberFrom(seen, 3, 'Enter', 10)).toBeNull();
});

it('every number is reached by going right from the first', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 500 }), { minLength: 1 }), (unsorted) => {
      const numbers = unsorted.toSorted((one, other) => one - other);
      const reached = [numbers[0] ?? 0];
      for (let at = numbers[0] ?? null; at !== null; at = numberFrom(numbers, at, 'ArrowRight', 7))
        if (at !== reached.at(-1)) reached.push(at);
      expect(reached).toEqual(numbers);
    }),
  );
});
