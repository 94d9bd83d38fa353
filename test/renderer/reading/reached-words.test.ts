import { expect, test } from 'vitest';
import { reachedWords } from '../../../renderer/reading/reached-words.ts';
import { readingText } from '../../../renderer/reading/text.ts';

test.each([
  [null, '还没打开过'],
  [{ place: '第十二条', progress: 0.409 }, '读到第十二条 · 40%'],
  [{ place: '第十二条', progress: null }, '读到第十二条'],
  [{ place: null, progress: 0.4 }, '读到40%'],
  [{ place: null, progress: 0.004 }, '刚打开'],
  [{ place: null, progress: null }, '打开过'],
  [{ place: '落款', progress: 1 }, '读到末尾'],
] as const)('%j is %s', (reached, words) => {
  expect(reachedWords(reached && { ...reached, at: null }, readingText.zh)).toBe(words);
});
