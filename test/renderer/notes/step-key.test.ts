import { expect, test } from 'vitest';
import { stepKey } from '../../../renderer/notes/step-key.ts';
import { stepsText } from '../../../renderer/notes/steps-text.ts';

const ctrl = { ctrlKey: true, metaKey: false, altKey: false, shiftKey: false };

test('Ctrl Z takes back, Ctrl Shift Z and Ctrl Y do again, and no other key does either', () => {
  expect(stepKey({ ...ctrl, key: 'z' })).toBe('undo');
  expect(stepKey({ ...ctrl, key: 'Z', shiftKey: true })).toBe('redo');
  expect(stepKey({ ...ctrl, key: 'y' })).toBe('redo');
  expect(stepKey({ ...ctrl, key: 'z', ctrlKey: false })).toBeNull();
  expect(stepKey({ ...ctrl, key: 'z', altKey: true })).toBeNull();
  expect(stepKey({ ...ctrl, key: 'm' })).toBeNull();
});

test('what was undone is said in words, with how many notes', () => {
  const { zh, en } = stepsText;
  expect(zh.done.undo(zh.actions.remove(3))).toBe('已撤销：删除 3 条批注。');
  expect(en.done.redo(en.actions.tag(1))).toBe('Done again: changing the tags of 1 note.');
});
