import { describe, expect, it } from 'vitest';
import { nearestTextSize, stepTextSize } from '../../../renderer/settings/text-size.ts';

describe('text size', () => {
  it('steps to the next size offered, also from a size between', () => {
    expect(stepTextSize(100, 1)).toBe(110);
    expect(stepTextSize(100, -1)).toBe(90);
    expect(stepTextSize(130, -1)).toBe(125);
    expect(stepTextSize(130, 1)).toBe(150);
  });

  it('stays at the ends', () => {
    expect(stepTextSize(200, 1)).toBe(200);
    expect(stepTextSize(80, -1)).toBe(80);
    expect(nearestTextSize(5)).toBe(80);
    expect(nearestTextSize(999)).toBe(200);
  });
});
