import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Range } from '../../../preload/contract.ts';
import { cutAtMarks, mergeRanges } from '../../../renderer/marks/ranges.ts';

const ranges = fc.array(fc.tuple(fc.integer({ min: -3, max: 30 }), fc.integer({ min: -3, max: 30 })));

const covered = (all: readonly Range[], length: number): readonly boolean[] =>
  Array.from({ length }, (_, unit) => all.some(([start, end]) => start <= unit && unit < end));

test('merged ranges cover the same units, sorted and apart', () => {
  fc.assert(
    fc.property(ranges, fc.nat({ max: 25 }), (given, length) => {
      const merged = mergeRanges(given, length);
      expect(covered(merged, length)).toEqual(covered(given, length));
      merged.forEach(([start, end], index) => {
        expect(start).toBeGreaterThanOrEqual(index === 0 ? 0 : (merged[index - 1]?.[1] ?? 0) + 1);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(length);
      });
    }),
  );
});

test('the pieces of a marked text are the text', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 25 }), ranges, (text, marks) => {
      const pieces = cutAtMarks(text, marks);
      expect(pieces.map((piece) => piece.text).join('')).toBe(text);
      for (const piece of pieces) expect(text.startsWith(piece.text, piece.start)).toBe(true);
    }),
  );
});

test('marks stand where the ranges say', () => {
  expect(cutAtMarks('农村老年食堂建设', [[2, 6]])).toEqual([
    { start: 0, text: '农村', marked: false },
    { start: 2, text: '老年食堂', marked: true },
    { start: 6, text: '建设', marked: false },
  ]);
});
