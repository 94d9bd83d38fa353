import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { moveSelection, type ResultShape, type Selected } from '../../../renderer/search/selection.ts';

function shape(...shown: readonly number[]): ResultShape {
  return { documents: shown.length, shownOf: (at) => shown[at] ?? 1 };
}

const three = shape(3, 1, 2);
const at = (document: number, index: number): Selected => ({ at: document, index });

describe('keys over the places', () => {
  test.each([
    ['ArrowDown', at(0, 0), at(0, 1)],
    ['ArrowDown', at(0, 2), at(1, 0)],
    ['ArrowDown', at(2, 1), null],
    ['ArrowUp', at(1, 0), at(0, 2)],
    ['ArrowUp', at(0, 0), 'box'],
    ['PageDown', at(0, 1), at(1, 0)],
    ['PageDown', at(2, 0), null],
    ['PageUp', at(2, 1), at(2, 0)],
    ['PageUp', at(2, 0), at(1, 0)],
    ['PageUp', at(0, 0), null],
    ['Home', at(2, 0), at(0, 0)],
    ['End', at(0, 0), at(2, 1)],
    ['a', at(0, 0), null],
  ] as const)('%s from %o', (key, from, to) => {
    expect(moveSelection(three, from, key)).toEqual(to);
  });

  test('a selection that is no longer shown starts anew', () => {
    expect(moveSelection(three, at(9, 0), 'ArrowDown')).toEqual(at(0, 0));
    expect(moveSelection(three, null, 'ArrowDown')).toEqual(at(0, 0));
    expect(moveSelection(three, null, 'ArrowUp')).toBe('box');
    expect(moveSelection(three, null, 'End')).toEqual(at(2, 1));
    expect(moveSelection(three, null, 'a')).toBeNull();
    expect(moveSelection(shape(), null, 'ArrowDown')).toBeNull();
  });

  test('of a document that shows fewer places than before, ↑ goes on from its last one', () => {
    expect(moveSelection(three, at(0, 7), 'ArrowUp')).toEqual(at(0, 2));
  });
});

test('of a document that has not come yet, ↓ leaves it and ↑ and End mean its last place', () => {
  const awaited: ResultShape = { documents: 3, shownOf: (place) => (place === 1 ? null : 2) };
  expect(moveSelection(awaited, at(1, 0), 'ArrowDown')).toEqual(at(2, 0));
  expect(moveSelection(awaited, at(2, 0), 'ArrowUp')).toEqual(at(1, Number.POSITIVE_INFINITY));
  expect(moveSelection(awaited, at(1, Number.POSITIVE_INFINITY), 'ArrowUp')).toEqual(at(1, 0));
  expect(moveSelection({ documents: 1, shownOf: () => null }, at(0, 0), 'End')).toMatchObject({ at: 0 });
});

test('↓ from the first reaches every place once, ↑ goes the same way back', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 6 }), (counts) => {
      const some = shape(...counts);
      const walked: Selected[] = [];
      let here: ReturnType<typeof moveSelection> = at(0, 0);
      while (here !== null && here !== 'box') {
        walked.push(here);
        here = moveSelection(some, here, 'ArrowDown');
      }
      expect(walked).toHaveLength(counts.reduce((sum, shown) => sum + shown, 0));
      walked.forEach((step, index) => {
        expect(moveSelection(some, step, 'ArrowUp')).toEqual(walked[index - 1] ?? 'box');
      });
    }),
  );
});
