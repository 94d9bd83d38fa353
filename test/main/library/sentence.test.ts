import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentenceAround } from '../../../main/library/sentence.ts';

function around(text: string, words: string): { sentence: string; marked: string } {
  const start = text.indexOf(words);
  const { sentence, mark } = sentenceAround(text, [start, start + words.length]);
  return { sentence, marked: sentence.slice(...mark) };
}

describe('the sentence around a reference', () => {
  it('is cut at stops and keeps the closing quote', () => {
    expect(around('食堂要建好。“根据甲办法执行。”其余不变。', '甲办法')).toEqual({
      sentence: '“根据甲办法执行。”',
      marked: '甲办法',
    });
  });

  it('is cut at semicolons, question marks and line ends', () => {
    expect(around('一是照旧；二是依照甲办法；三是上报', '甲办法').sentence).toBe('二是依照甲办法；');
    expect(around('怎么办？照甲办法办！\n下一行', '甲办法').sentence).toBe('照甲办法办！');
  });

  it('is never cut inside the reference', () => {
    expect(around('照《关于甲；乙的办法》办。好。', '《关于甲；乙的办法》').sentence).toBe(
      '照《关于甲；乙的办法》办。',
    );
  });

  it('shows a row of a table with spaces between its cells', () => {
    expect(around('文号\t标题\n甲1号\t乙通知\n丙', '甲1号').sentence).toBe('甲1号\u3000乙通知');
  });

  it('always contains the marked words as they stand', () => {
    const texts = fc.string({
      unit: fc.constantFrom(...'甲乙丙。；！？”）\n '),
      minLength: 1,
      maxLength: 40,
    });
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (text, one, other) => {
        const start = one % text.length;
        const end = start + 1 + (other % (text.length - start));
        const words = text.slice(start, end);
        fc.pre(words.trim() === words);
        const { sentence, mark } = sentenceAround(text, [start, end]);
        expect(sentence.slice(...mark)).toBe(words);
      }),
    );
  });
});
