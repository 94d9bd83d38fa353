import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readHash, writeHash } from '../../../renderer/site/hash.ts';

it('hands on any query, place and order', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.option(fc.string({ unit: 'grapheme', minLength: 1 })),
      fc.constantFrom('best' as const, 'newest' as const),
      (query, at, order) => {
        expect(readHash(writeHash({ query, at, order }))).toEqual({ query, at, order });
      },
    ),
  );
});

it.each([
  ['', ''],
  ['#', ''],
  ['#art-3', ''],
  ['#q=100%', '100%'],
  ['#q=%E6%B0%B4+%E5%8E%82', '水 厂'],
])('reads what a person may have typed: %s', (hash, query) => {
  expect(readHash(hash)).toEqual({ query, order: 'best', at: null });
});
