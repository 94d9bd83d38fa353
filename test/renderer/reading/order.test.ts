import { expect, test } from 'vitest';
import { movedOrder } from '../../../renderer/reading/order.ts';

const ids = ['甲', '乙', '丙'];

test.each([
  ['乙', 'up', ['乙', '甲', '丙']],
  ['乙', 'down', ['甲', '丙', '乙']],
  ['丙', 'first', ['丙', '甲', '乙']],
  ['甲', 'up', null],
  ['甲', 'first', null],
  ['丙', 'down', null],
  ['丁', 'up', null],
  ['丁', 'first', null],
] as const)('%s moved %s', (id, move, expected) => {
  expect(movedOrder(ids, id, move)).toEqual(expected);
});
