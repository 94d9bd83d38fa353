import { expect, test } from 'vitest';
import { nonePicked, pick } from '../../../renderer/notes/picking.ts';

const order = ['a', 'b', 'c', 'd'];

test('a tick is set and taken away', () => {
  const one = pick(nonePicked, 'b', false, order);
  expect([...one.ids]).toEqual(['b']);
  expect([...pick(one, 'b', false, order).ids]).toEqual([]);
});

test('Shift reaches from the last tick, in both directions', () => {
  const down = pick(pick(nonePicked, 'b', false, order), 'd', true, order);
  expect([...down.ids].sort()).toEqual(['b', 'c', 'd']);
  const up = pick(pick(nonePicked, 'c', false, order), 'a', true, order);
  expect([...up.ids].sort()).toEqual(['a', 'b', 'c']);
});

test('Shift without a last tick on the page is a plain tick', () => {
  expect([...pick(nonePicked, 'c', true, order).ids]).toEqual(['c']);
});
