import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstSnippet, moveSelection, type Selected } from '../../../renderer/search/selection.ts';

const groups = [
  { documentId: '甲', shown: 3 },
  { documentId: '乙', shown: 1 },
  { documentId: '丙', shown: 2 },
];
const at = (documentId: string, index: number): Selected => ({ documentId, index });

describe('keys over the snippets', () => {
  test.each([
    ['ArrowDown', at('甲', 0), at('甲', 1)],
    ['ArrowDown', at('甲', 2), at('乙', 0)],
    ['ArrowDown', at('丙', 1), null],
    ['ArrowUp', at('乙', 0), at('甲', 2)],
    ['ArrowUp', at('甲', 0), 'box'],
    ['PageDown', at('甲', 1), at('乙', 0)],
    ['PageDown', at('丙', 0), null],
    ['PageUp', at('丙', 1), at('丙', 0)],
    ['PageUp', at('丙', 0), at('乙', 0)],
    ['PageUp', at('甲', 0), null],
    ['Home', at('丙', 1), at('甲', 0)],
    ['End', at('甲', 0), at('丙', 1)],
    ['a', at('甲', 0), null],
  ] as const)('%s from %o', (key, from, to) => {
    expect(moveSelection(groups, from, key)).toEqual(to);
  });

  test('a selection that is no longer shown starts anew', () => {
    expect(moveSelection(groups, at('丁', 0), 'ArrowDown')).toEqual(at('甲', 0));
    expect(moveSelection([], null, 'ArrowDown')).toBeNull();
    expect(firstSnippet(groups)).toEqual(at('甲', 0));
    expect(firstSnippet([{ documentId: '甲', shown: 0 }])).toBeNull();
  });
});

test('↓ from the first reaches every snippet once, ↑ goes the same way back', () => {
  const anyGroups = fc
    .array(fc.integer({ min: 0, max: 4 }), { maxLength: 6 })
    .map((counts) => counts.map((shown, index) => ({ documentId: `d${index}`, shown })));
  fc.assert(
    fc.property(anyGroups, (some) => {
      const walked: Selected[] = [];
      let here: ReturnType<typeof moveSelection> = firstSnippet(some);
      while (here !== null && here !== 'box') {
        walked.push(here);
        here = moveSelection(some, here, 'ArrowDown');
      }
      expect(walked).toHaveLength(some.reduce((sum, { shown }) => sum + shown, 0));
      expect(new Set(walked.map(({ documentId, index }) => `${documentId} ${index}`)).size).toBe(
        walked.length,
      );
      walked.forEach((step, index) => {
        expect(moveSelection(some, step, 'ArrowUp')).toEqual(walked[index - 1] ?? 'box');
      });
    }),
  );
});
