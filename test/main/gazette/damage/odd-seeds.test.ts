import { describe, it } from 'vitest';
import { readDamaged } from './read-damaged.ts';

describe('a text damaged at random (odd seeds)', () => {
  it('is still placed whole, and names nothing that it does not hold', { timeout: 600_000 }, () =>
    readDamaged(1),
  );
});
