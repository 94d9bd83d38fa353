import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { differenceOf } from '../../../renderer/notes/difference.ts';

/** Struck out in brackets, put in in braces. */
function told(old: string, now: string): string {
  return differenceOf(old, now)
    .map(({ kind, text }) => ({ same: text, gone: `[${text}]`, new: `{${text}}` })[kind])
    .join('');
}

describe('what a correction changed', () => {
  test.each([
    ['按月收取', '按月收取', '按月收取'],
    ['汛期每日早晚各巡查一次', '汛期每日巡查不少于三次', '汛期每日[早晚各]巡查[一]{不少于三}次'],
    ['停泊费按天收取', '停泊费按月收取', '停泊费按[天]{月}收取'],
    ['渔船应当报告', '渔船进港应当报告', '渔船{进港}应当报告'],
    ['渔船进港应当报告', '渔船应当报告', '渔船[进港]应当报告'],
    ['', '新的', '{新的}'],
    ['旧的', '', '[旧的]'],
  ])('%s → %s', (old, now, expected) => {
    expect(told(old, now)).toBe(expected);
  });

  const letter = fc.constantFrom('渔', '港', '停', '泊', '的', '费', '，', '\n', '垟', '𠮷', '１', 'a');
  const text = fc.array(letter, { maxLength: 40 }).map((letters) => letters.join(''));

  test('both texts can be read from it, no piece is empty and neighbours differ in kind', () => {
    fc.assert(
      fc.property(text, text, (old, now) => {
        const pieces = differenceOf(old, now);
        const without = (kind: 'gone' | 'new') =>
          pieces
            .filter((piece) => piece.kind !== kind)
            .map((piece) => piece.text)
            .join('');
        expect(without('new')).toBe(old);
        expect(without('gone')).toBe(now);
        expect(pieces.every((piece) => piece.text.length > 0)).toBe(true);
        expect(pieces.every(({ kind }, at) => at === 0 || pieces[at - 1]?.kind !== kind)).toBe(true);
        expect(pieces.some(({ kind }) => kind !== 'same')).toBe(old !== now);
        expect(pieces.every((piece) => piece.text.isWellFormed())).toBe(true);
      }),
    );
  });

  test('very long texts are compared as far as they begin and end alike', () => {
    const long = (word: string) => Array.from({ length: 3000 }, (_, at) => `${word}${at}，`).join('');
    const pieces = differenceOf(`始${long('甲')}终`, `始${long('乙')}终`);
    expect(pieces.map(({ kind }) => kind)).toEqual(['same', 'gone', 'new', 'same']);
  });
});
