import { describe, expect, test } from 'vitest';
import { nearestMark, railMarks, type Span } from '../../../renderer/marks/rail.ts';
import type { Stretch } from '../../../renderer/marks/text-map.ts';

const hit = (block: string, offset: number): Stretch => ({
  start: { block, offset },
  end: { block, offset: offset + 2 },
});
const spans: Readonly<Record<string, Span>> = {
  a: { from: 0, to: 0.5, length: 100 },
  b: { from: 0.5, to: 1, length: 10 },
};
const spanOf = (address: string): Span | null => spans[address] ?? null;

describe('the rail', () => {
  test('shows each hit as far down as its words stand in their block', () => {
    const marks = railMarks([hit('a', 0), hit('a', 50), hit('b', 5)], null, spanOf, 0.01);
    expect(marks.map(({ share }) => share)).toEqual([0, 0.25, 0.75]);
    expect(marks.map((mark) => mark.hit)).toEqual([0, 1, 2]);
  });

  test('has no more marks than can be told apart, and never loses the current one', () => {
    const many = Array.from({ length: 100 }, (_, offset) => hit('a', offset));
    const marks = railMarks(many, 57, spanOf, 0.05);
    expect(marks.length).toBeLessThanOrEqual(10);
    expect(marks.filter(({ current }) => current).map((mark) => mark.hit)).toEqual([57]);
  });

  test('leaves out what the text does not show', () => {
    expect(railMarks([hit('gone', 0)], null, spanOf, 0.01)).toEqual([]);
  });

  test('leads to the nearest mark', () => {
    const marks = railMarks([hit('a', 0), hit('b', 9)], null, spanOf, 0.01);
    expect(nearestMark(marks, 0.4)?.hit).toBe(0);
    expect(nearestMark(marks, 0.6)?.hit).toBe(1);
    expect(nearestMark([], 0.5)).toBeNull();
  });
});
