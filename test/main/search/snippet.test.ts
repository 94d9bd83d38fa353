import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../../main/search/fold.ts';
import { marksIn, type Range } from '../../../main/search/marks.ts';
import { snippet } from '../../../main/search/snippet.ts';

describe('marksIn', () => {
  test.each<[string, string, string[], Range[]]>([
    [
      'each occurrence',
      '补贴与补贴',
      ['补贴'],
      [
        [0, 2],
        [3, 5],
      ],
    ],
    ['by folded text, in the text as it stands', '（補貼）', ['补贴'], [[1, 3]]],
    [
      'neighbours stay apart',
      '补贴补贴',
      ['补贴'],
      [
        [0, 2],
        [2, 4],
      ],
    ],
    ['what overlaps is one', '人人人', ['人人'], [[0, 3]]],
    ['terms together, in order', '财政补贴', ['补贴', '财政补'], [[0, 4]]],
    [
      'numbers in either writing',
      '第三条、第3条',
      ['第3条'],
      [
        [0, 3],
        [4, 7],
      ],
    ],
    ['nothing asked', '补贴', [], []],
  ])('%s', (_, text, terms, marks) => {
    expect(marksIn(text, terms)).toEqual(marks);
  });
});

describe('snippet', () => {
  test('a short text whole', () => {
    expect(snippet('给予补贴', ['补贴'], 10)).toEqual({ text: '给予补贴', marks: [[2, 4]], at: [2, 4] });
  });

  test('is cut at both ends around the mark', () => {
    const { text, marks, at } = snippet(`${'甲'.repeat(20)}补贴${'乙'.repeat(20)}`, ['补贴'], 6);
    expect(text).toBe('…甲甲补贴乙乙…');
    expect(marks).toEqual([[3, 5]]);
    expect(at).toEqual([20, 22]);
  });

  test('shows the place with the most different terms, not the first', () => {
    const far = '，'.repeat(30);
    const { text } = snippet(`补贴补贴补贴${far}企业补贴${far}补贴`, ['补贴', '企业'], 10);
    expect(text).toContain('企业补贴');
  });

  test('a term longer than the stretch is shown as far as it goes', () => {
    expect(snippet('一二三四五六七八', ['二三四五六七'], 4)).toEqual({
      text: '…二三四五…',
      marks: [[1, 5]],
      at: [1, 5],
    });
  });

  test('without a mark it begins at the beginning', () => {
    expect(snippet('一二三四五', ['六'], 3)).toEqual({ text: '一二三…', marks: [], at: [0, 0] });
  });

  test('marks are true positions and no character is cut in two', () => {
    const part = fc.constantFrom('补贴', '企业', '，', '甲乙丙', '𠀀', '貼', '第三条');
    const texts = fc.array(part, { maxLength: 40 }).map((parts) => parts.join(''));
    const terms = fc.array(fc.constantFrom('补贴', '企业', '𠀀', '乙', '第3条', '无'), { maxLength: 3 });
    fc.assert(
      fc.property(texts, terms, fc.integer({ min: 4, max: 40 }), (text, asked, width) => {
        const excerpt = snippet(text, asked, width);
        const all = marksIn(text, asked);
        const words = excerpt.text.replace(/^…|…$/g, '');
        expect(text).toContain(words);
        expect(words.isWellFormed()).toBe(true);
        expect(words.length).toBeLessThanOrEqual(width);
        for (const [start, end] of excerpt.marks) {
          const marked = fold(excerpt.text.slice(start, end));
          expect(all.some((mark) => fold(text.slice(...mark)).includes(marked))).toBe(true);
        }
        expect(excerpt.marks.length > 0).toBe(all.length > 0);
        const [first] = excerpt.marks;
        if (first !== undefined) {
          expect(text.slice(...excerpt.at)).toBe(excerpt.text.slice(...first));
          expect(all.some(([start, end]) => excerpt.at[0] >= start && excerpt.at[1] <= end)).toBe(true);
        }
      }),
    );
  });
});
