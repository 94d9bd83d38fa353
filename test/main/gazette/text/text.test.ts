import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDate, isoDate, isReal, later, readDateLine } from '../../../../main/gazette/text/dates.ts';
import { countInk, fold, sameWords } from '../../../../main/gazette/text/fold.ts';
import { readCircled, readNumeral } from '../../../../main/gazette/text/numerals.ts';
import { genreOf, joinTitle, sortOf } from '../../../../main/gazette/text/title.ts';
import { UniqueNames } from '../../../../main/gazette/text/unique.ts';

describe('fold', () => {
  it('keeps the length, so that offsets hold in the original', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => fold(text).length === text.length));
  });

  it('makes one of the many brackets, dashes and widths', () => {
    expect(fold('〔２０２３〕【x】—–－，：；')).toBe('(2023)(x)---,:;');
    expect(sameWords('关于印发《甲办法》的通知', '关于 印发〈甲办法〉的通知')).toBe(true);
  });
});

describe('countInk', () => {
  it('counts characters, not units, and no blank of any kind', () => {
    expect(countInk('甲\u3000\u00a0\ufeff\u200b\n😀乙')).toBe(3);
  });
});

describe('numerals', () => {
  it.each([
    ['一', 1],
    ['十', 10],
    ['十二', 12],
    ['三十九', 39],
    ['一百零五', 105],
    ['二〇二三', 2023],
    ['47', 47],
  ])('reads %s', (text, value) => expect(readNumeral(text)).toBe(value));

  it('gives nothing for words', () => expect(readNumeral('十分')).toBeNull());
  it('reads circled figures', () => expect([...'①⑳㉑㊿'].map(readCircled)).toEqual([1, 20, 21, 50]));
});

describe('dates', () => {
  it('reads both ways of writing', () => {
    expect(findDate('自二〇二三年五月十一日起')).toEqual({ year: 2023, month: 5, day: 11 });
    expect(readDateLine('2023 年 5 月 1 日')).toEqual({ year: 2023, month: 5, day: 1 });
    expect(readDateLine('2023年5月1日起施行')).toBeNull();
  });

  it('knows no 30 February', () => {
    expect(findDate('2023年2月30日')).toBeNull();
    expect(isReal({ year: 2024, month: 2, day: 29 })).toBe(true);
  });

  it('counts days, months and years on', () => {
    const start = { year: 2023, month: 1, day: 31 };
    expect(isoDate(later(start, { months: 1 }))).toBe('2023-02-28');
    expect(isoDate(later(start, { days: 30 }))).toBe('2023-03-02');
    expect(isoDate(later(start, { years: 3, days: 0 }))).toBe('2026-01-31');
  });
});

describe('titles', () => {
  it('lose the spaces of their line breaks but keep those between two issuers', () => {
    expect(joinTitle(['柳溪市商务局 柳溪市财政局', '关于印发 菜场办法的通知'])).toBe(
      '柳溪市商务局 柳溪市财政局关于印发菜场办法的通知',
    );
    expect(joinTitle(['柳溪市商务局 柳溪市供销', '合作社关于菜场的通知'])).toBe(
      '柳溪市商务局柳溪市供销合作社关于菜场的通知',
    );
  });

  it('close up lines that are set letter by letter', () => {
    expect(joinTitle(['柳 溪 市 商 务 局', '柳 溪 市 财 政 局', '关于菜场的通知'])).toBe(
      '柳溪市商务局 柳溪市财政局关于菜场的通知',
    );
  });

  it('end in their genre', () => {
    expect(genreOf('柳溪市菜场管理办法（试行）')).toBe('管理办法');
    expect(genreOf('天气很好')).toBeNull();
    expect(sortOf('柳溪市菜场管理办法（试行）')).toBe('办法');
    expect(sortOf('柳溪市菜场清单')).toBe('清单');
    expect(sortOf('天气很好')).toBeNull();
  });
});

describe('unique names', () => {
  it('never gives a name twice', () => {
    const names = new UniqueNames();
    expect(['a', 'a', 'a~2', 'a'].map((name) => names.take(name))).toEqual(['a', 'a~2', 'a~2~2', 'a~3']);
  });
});
