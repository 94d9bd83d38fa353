import { expect, test } from 'vitest';
import { crashLimit } from '../../../main/app/crash-limit.ts';

test('three crashes within a minute are forgiven, the fourth is not', () => {
  const mayTryAgain = crashLimit();
  expect([0, 100, 200, 300].map(mayTryAgain)).toEqual([true, true, true, false]);
});

test('crashes more than a minute ago do not count', () => {
  const mayTryAgain = crashLimit();
  expect([0, 1, 2, 60_002, 60_003, 60_004, 60_005].map(mayTryAgain)).toEqual([...Array(6).fill(true), false]);
});
