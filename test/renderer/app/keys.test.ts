import { describe, expect, it } from 'vitest';
import { firstChoice } from '../../../renderer/app/jump-choice.ts';
import { nextIndex } from '../../../renderer/app/regions.ts';
import { type Chord, shortcutFor } from '../../../renderer/app/shortcuts.ts';

const plain: Chord = { key: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

describe('shortcutFor', () => {
  it.each([
    [{ key: 'k', ctrlKey: true }, 'jump'],
    [{ key: 'K', metaKey: true }, 'jump'],
    [{ key: 'f', ctrlKey: true }, 'find'],
    [{ key: 'F', ctrlKey: true, shiftKey: true }, 'search'],
    [{ key: 'p', ctrlKey: true }, 'print'],
    [{ key: 'd', ctrlKey: true }, 'list'],
    [{ key: '=', ctrlKey: true }, 'larger'],
    [{ key: '+', ctrlKey: true, shiftKey: true }, 'larger'],
    [{ key: '-', ctrlKey: true }, 'smaller'],
    [{ key: '0', ctrlKey: true }, 'plain-size'],
    [{ key: 'ArrowLeft', altKey: true }, 'back'],
    [{ key: 'ArrowRight', altKey: true }, 'forward'],
    [{ key: 'F1' }, 'help'],
    [{ key: 'F6' }, 'next-region'],
    [{ key: 'F6', shiftKey: true }, 'previous-region'],
    [{ key: '[' }, 'fold-left'],
    [{ key: ']' }, 'fold-right'],
    [{ key: 'k' }, null],
    [{ key: 'ArrowLeft' }, null],
    [{ key: 'K', ctrlKey: true, shiftKey: true }, null],
  ] as const)('%o means %s', (chord, expected) => {
    expect(shortcutFor({ ...plain, ...chord }, false)).toBe(expected);
  });

  it('leaves brackets to who is typing, and keeps the rest', () => {
    expect(shortcutFor({ ...plain, key: '[' }, true)).toBeNull();
    expect(shortcutFor({ ...plain, key: 'k', ctrlKey: true }, true)).toBe('jump');
  });
});

describe('firstChoice', () => {
  const held = {
    documentId: '甲',
    title: '水厂管护办法',
    docNumber: '青禾政办〔2024〕35号',
    issue: '',
    block: null,
    titleMarks: [],
  };

  it.each([
    ['青禾政办〔2024〕35号', 0],
    ['35号', 0],
    ['[2024] 35', 0],
    ['水厂管护办法', 0],
    ['水厂', 1],
    ['2024', 1],
  ])('takes for %s line %i', (typed, line) => {
    expect(firstChoice(typed, [held])).toBe(line);
  });

  it('searches when nothing is held', () => {
    expect(firstChoice('99号', [])).toBe(0);
  });
});

describe('nextIndex', () => {
  it('goes round in both directions, and comes in from outside at either end', () => {
    expect([nextIndex(4, 3, 1), nextIndex(4, 0, -1), nextIndex(4, -1, 1), nextIndex(4, -1, -1)]).toEqual([
      0, 3, 0, 3,
    ]);
  });
});
