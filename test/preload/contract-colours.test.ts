import { expect, test } from 'vitest';
import { colourWords } from '../../preload/contract-colours.ts';

test("a colour means what the person says, else the program's own word", () => {
  const words = colourWords('zh-CN', { yellow: '下周办', green: '  ' });
  expect(words.yellow).toEqual({ name: '黄', use: '下周办' });
  expect(words.green).toEqual({ name: '绿', use: '适用' });
  expect(colourWords('en', { rose: '重点' }).rose).toEqual({ name: 'Red', use: '重点' });
});
