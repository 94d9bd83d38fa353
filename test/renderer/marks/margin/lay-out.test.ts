import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  layOut,
  type MarginItem,
  type Placed,
  type Span,
} from '../../../../renderer/marks/margin/lay-out.ts';

const measures = { gap: 4, mostDrift: 200, sign: 24 };

function item(id: string, top: number, height = 60, room = true): MarginItem {
  return { id, line: { top, bottom: top + 30 }, height, room };
}

function placed(items: readonly MarginItem[], taken: readonly Span[] = []): Record<string, Placed> {
  return Object.fromEntries(layOut(items, taken, measures));
}

describe('notes beside the text', () => {
  test('stand at their lines, and below each other where those are near', () => {
    expect(placed([item('a', 100), item('b', 110), item('c', 400)])).toEqual({
      a: { as: 'card', top: 100 },
      b: { as: 'card', top: 164 },
      c: { as: 'card', top: 400 },
    });
  });

  test('stand below what reaches into the margin', () => {
    const table = { top: 120, bottom: 260 };
    expect(placed([item('a', 40), item('b', 100)], [table])).toEqual({
      a: { as: 'card', top: 40 },
      b: { as: 'card', top: 264 },
    });
  });

  test('are signs before the line where there is no room, or where a card would come too far away', () => {
    const table = { top: 120, bottom: 400 };
    expect(placed([item('a', 100), item('b', 700, 60, false)], [table])).toEqual({
      a: { as: 'sign', top: 103, count: 1 },
      b: { as: 'sign', top: 703, count: 1 },
    });
  });

  test('of signs in one line the first stands for all', () => {
    const items = [item('a', 100, 60, false), item('b', 100, 60, false), item('c', 134, 60, false)];
    expect(placed(items)).toEqual({
      a: { as: 'sign', top: 103, count: 2 },
      b: { as: 'under', lead: 'a' },
      c: { as: 'sign', top: 137, count: 1 },
    });
  });

  test('never cover each other or what reaches into the margin', () => {
    const items = fc.array(
      fc.record({ step: fc.nat(80), height: fc.integer({ min: 20, max: 150 }), room: fc.boolean() }),
      {
        maxLength: 30,
      },
    );
    const tables = fc.array(
      fc.record({ step: fc.integer({ min: 1, max: 200 }), height: fc.integer({ min: 10, max: 300 }) }),
      {
        maxLength: 6,
      },
    );
    fc.assert(
      fc.property(items, tables, (rows, spans) => {
        let at = 0;
        const all = rows.map(({ step, height, room }, index) => {
          at += step;
          return item(String(index), at, height, room);
        });
        let from = 0;
        const taken = spans.map(({ step, height }) => {
          const top = from + step;
          from = top + height;
          return { top, bottom: from };
        });
        const result = layOut(all, taken, measures);
        expect(result.size).toBe(all.length);
        const cards = all.flatMap(({ id, height, line }) => {
          const place = result.get(id);
          if (place?.as !== 'card') return [];
          expect(place.top).toBeGreaterThanOrEqual(line.top);
          expect(place.top - line.top).toBeLessThanOrEqual(measures.mostDrift);
          return [{ top: place.top, bottom: place.top + height }];
        });
        for (const [index, card] of cards.entries()) {
          for (const other of [...cards.slice(index + 1), ...taken]) {
            expect(card.bottom <= other.top || other.bottom <= card.top).toBe(true);
          }
        }
        const signs = [...result.values()].filter((place) => place.as === 'sign');
        for (const [index, { top }] of signs.entries()) {
          const next = signs[index + 1];
          if (next) expect(next.top).toBeGreaterThanOrEqual(top + measures.sign);
        }
        const counted = signs.reduce((sum, { count }) => sum + count, 0);
        expect(counted + cards.length).toBe(all.length);
      }),
    );
  });
});
