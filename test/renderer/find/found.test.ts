import { beforeEach, expect, test } from 'vitest';
import { stepHit, useFound } from '../../../renderer/find/found.ts';

beforeEach(() => useFound.setState(useFound.getInitialState()));

test.each([
  [0, null, 1, null],
  [3, null, 1, 0],
  [3, null, -1, 2],
  [3, 0, 1, 1],
  [3, 2, 1, 0],
  [3, 0, -1, 2],
  [1, 0, -1, 0],
] as const)('of %i hits, from %s by %i comes %s', (count, current, by, next) => {
  expect(stepHit(count, current, by)).toBe(next);
});

const hit = (offset: number) => ({
  start: { block: 'p-1', offset },
  end: { block: 'p-1', offset: offset + 2 },
});

test('new hits begin anew; leaving keeps the words one stood at', () => {
  const { show, goTo, step, leave } = useFound.getState();
  show('甲', [hit(0), hit(5)]);
  goTo(1);
  show('甲', [hit(0), hit(5), hit(9)]);
  expect(useFound.getState().current).toBeNull();
  goTo(1);
  step(1);
  leave();
  expect(useFound.getState()).toMatchObject({ documentId: null, hits: [], left: hit(9) });
  show('乙', []);
  leave();
  expect(useFound.getState().left).toBeNull();
});
