import { expect, test } from 'vitest';
import { notesText } from '../../../renderer/notes/text.ts';
import { colourWords } from '../../../renderer/notes/use-colours.ts';

test("a colour means what the person says, else the program's own word", () => {
  const words = colourWords(notesText.zh.colours, { yellow: '下周办', green: '  ' });
  expect(words.yellow).toEqual({ name: '黄', use: '下周办' });
  expect(words.green).toEqual(notesText.zh.colours.green);
  expect(words.amber).toEqual(notesText.zh.colours.amber);
});
