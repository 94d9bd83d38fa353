import { expect, test } from 'vitest';
import { openingSize } from '../../../main/app/window-size.ts';

test.each([
  ['a large screen', { width: 1920, height: 1040 }, { width: 1366, height: 768 }],
  ['the usual office screen with its task bar', { width: 1366, height: 728 }, { width: 1366, height: 728 }],
  ['an old small screen', { width: 1024, height: 560 }, { width: 1024, height: 560 }],
  ['a screen on its side', { width: 1080, height: 1880 }, { width: 1080, height: 768 }],
])('%s', (_name, free, size) => {
  expect(openingSize(free, null)).toEqual(size);
});

test('as large as it was when it was closed, if the screen still has room', () => {
  const last = { width: 1500, height: 900 };
  expect(openingSize({ width: 1920, height: 1040 }, last)).toEqual(last);
  expect(openingSize({ width: 1366, height: 728 }, last)).toEqual({ width: 1366, height: 728 });
});
