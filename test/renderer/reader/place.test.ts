import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceTo, type Extent, indexAtLine, placeAt } from '../../../renderer/reader/place.ts';

/** Blocks of these heights, one below the other from `top`. */
function stack(top: number, heights: readonly number[]): Extent[] {
  return heights.map((height, index) => {
    const start = top + heights.slice(0, index).reduce((sum, each) => sum + each, 0);
    return { top: start, bottom: start + height };
  });
}

const extents = fc
  .tuple(fc.integer({ min: -500, max: 500 }), fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1 }))
  .map(([top, heights]) => stack(top, heights));

describe('indexAtLine', () => {
  it('finds the first that reaches below the line, as looking at each would', () => {
    fc.assert(
      fc.property(extents, fc.integer({ min: -600, max: 2000 }), (all, line) => {
        const first = all.findIndex((extent) => extent.bottom > line);
        const none = { top: Number.NaN, bottom: Number.NaN };
        expect(indexAtLine(all.length, (index) => all[index] ?? none, line)).toBe(
          first < 0 ? all.length - 1 : first,
        );
      }),
    );
  });

  it('finds nothing among nothing', () => {
    expect(indexAtLine(0, () => ({ top: 0, bottom: 0 }), 10)).toBe(-1);
  });
});

describe('a place', () => {
  it('comes back to the same line whatever the height has become', () => {
    const place = placeAt('青禾市-2024-6:甲', 'p-3', { top: -30, bottom: 90 }, 0);
    expect(place.fraction).toBe(0.25);
    expect(distanceTo(place, { top: 400, bottom: 800 }, 100)).toBe(400);
  });

  it('stays within its block', () => {
    expect(placeAt('d', 'p', { top: 20, bottom: 40 }, 0).fraction).toBe(0);
    expect(placeAt('d', 'p', { top: -40, bottom: -20 }, 0).fraction).toBe(1);
    expect(placeAt('d', 'p', { top: 0, bottom: 0 }, 5).fraction).toBe(0);
  });
});
