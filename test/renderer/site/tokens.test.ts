import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readToken, tokensOf } from '../../../renderer/site/tokens.ts';

it.each([
  ['', []],
  ['水', ['0 水']],
  ['水厂', ['0 水厂']],
  ['老年人', ['0 老年', '1 年人']],
  ['水 厂', ['0 水 ', '1  厂']],
])('%s', (term, tokens) => {
  expect(tokensOf(term)).toEqual(tokens);
});

it('says of every unit of a term where it stands', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 2 }), (term) => {
      const units = Array.from({ length: term.length }, () => '');
      for (const { offset, units: pair } of tokensOf(term).map(readToken))
        for (const at of [0, 1]) units[offset + at] = pair.charAt(at);
      expect(units.join('')).toBe(term);
    }),
  );
});
