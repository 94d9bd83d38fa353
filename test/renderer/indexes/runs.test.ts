import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runsOf } from '../../../renderer/indexes/numbers/runs.ts';

test('lines tell every number once, in order, and only numbers not seen together', () => {
  const state = fc.constantFrom('held', 'listed', 'not-seen', 'not-seen');
  fc.assert(
    fc.property(fc.array(state), (states) => {
      const numbers = states.map((each, index) => ({
        number: index + 1,
        state: each,
        docNumber: null,
        title: null,
        at: null,
      }));
      const runs = runsOf(numbers);
      const told = runs.flatMap(({ number, to, state: own }) =>
        Array.from({ length: to - number + 1 }, () => own),
      );
      expect(told).toEqual(states);
      for (const [index, { state: own }] of runs.entries()) {
        if (own === 'not-seen') expect(runs[index + 1]?.state).not.toBe('not-seen');
      }
    }),
  );
});
