import { expect, test } from 'vitest';
import { openingSize } from '../../../main/app/window-size.ts';

test.each([
  ['a large screen', { width: 1920, height: 1040 }, { width: 1366, height: 768 }],
  ['the usual office screen with its task bar', { width: 1366, height: 728 }, { width: 1366, height: 728 }],
  ['an old small screen', { width: 1024, height: 560 }, { width: 1024, height: 560 }],
  ['a screen on its side', { width: 1080, height: 1880 }, { width: 1080, height: 768 }],
])('%s', (_name, free, size) => {
  expect(openingSize(free)).toEqual(size);
});
