import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeBeside } from '../../../renderer/marks/placement.ts';

const window = { width: 1000, height: 700 };
const size = { width: 400, height: 50 };

test('below the words where there is room, else above', () => {
  expect(placeBeside({ left: 100, top: 200, bottom: 220 }, size, window)).toEqual({
    left: 100,
    top: 228,
  });
  expect(placeBeside({ left: 100, top: 650, bottom: 670 }, size, window)).toEqual({
    left: 100,
    top: 592,
  });
});

test('always inside the window, wherever the words are', () => {
  const place = fc.integer({ min: -2000, max: 2000 });
  fc.assert(
    fc.property(place, place, (left, top) => {
      const at = placeBeside({ left, top, bottom: top + 20 }, size, window);
      expect(at.left).toBeGreaterThanOrEqual(0);
      expect(at.top).toBeGreaterThanOrEqual(0);
      expect(at.left + size.width).toBeLessThanOrEqual(window.width);
      expect(at.top + size.height).toBeLessThanOrEqual(window.height);
    }),
  );
});
