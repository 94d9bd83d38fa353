import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AnchoredNote, TextPoint } from '../../../preload/contract.ts';
import { firstBelow, notesAt } from '../../../renderer/marks/nearest.ts';
import { sampleNote } from '../notes/sample-notes.ts';

test('the hit nearest to what is read is the first that is not above it', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -50, max: 50 })),
      fc.integer({ min: -60, max: 60 }),
      (tops, line) => {
        const sorted = tops.toSorted((a, b) => a - b);
        const expected = sorted.findIndex((top) => top >= line);
        expect(firstBelow(sorted.length, (index) => sorted[index] ?? 0, line)).toBe(Math.max(0, expected));
      },
    ),
  );
});

describe('notes at a point', () => {
  const addresses = ['head', 'p-1', 'p-2', 'p-10'];
  const over = (
    id: string,
    start: TextPoint,
    end: TextPoint,
    state: AnchoredNote['state'] = 'in-place',
  ): AnchoredNote =>
    sampleNote(id, { anchor: { start, end, quote: '', prefix: '', suffix: '', context: null }, state });
  const notes = [
    over('outer', { block: 'p-1', offset: 4 }, { block: 'p-10', offset: 3 }),
    over('inner', { block: 'p-2', offset: 2 }, { block: 'p-2', offset: 6 }),
    over('orphaned', { block: 'p-2', offset: 0 }, { block: 'p-2', offset: 9 }, 'orphaned'),
  ];
  const ids = (block: string, offset: number) =>
    notesAt(notes, addresses, { block, offset }).map(({ id }) => id);

  test('the inner one comes first, orphaned ones never', () => {
    expect(ids('p-2', 4)).toEqual(['inner', 'outer']);
    expect(ids('p-2', 8)).toEqual(['outer']);
  });

  test('addresses are ordered as they are read, not as they are spelled', () => {
    expect(ids('p-10', 2)).toEqual(['outer']);
    expect(ids('p-10', 4)).toEqual([]);
    expect(ids('p-1', 3)).toEqual([]);
    expect(ids('head', 5)).toEqual([]);
  });
});
