import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldTable, foldTableFile } from '../../../build/fold-table.ts';
import { fold } from '../../../main/search/fold.ts';

const anyText = fc.string({ unit: 'binary', maxLength: 60 });

describe('fold', () => {
  test.each([
    ['width and case', 'Ａｂ１２％', 'ab12%'],
    ['brackets of numbers', '青政办〔2024〕36号', '青政办[2024]36号'],
    ['black brackets', '【2024】［2024］', '[2024][2024]'],
    ['round brackets', '（一）', '(一)'],
    ['quotes', '“五”‘六’「七」『八』', `"五"'六'"七""八"`],
    ['title marks', '《青禾》〈青禾〉', '<青禾><青禾>'],
    ['dashes', '2024—2026–2028－2030', '2024-2026-2028-2030'],
    ['stops', '一、二，三。四：五；六？', '一,二,三.四:五;六?'],
    ['white space', 'a\u3000b\u00a0c\td\ne\ufeff', 'a b c d e '],
    ['traditional characters', '財政補貼辦法', '财政补贴办法'],
    ['copies of ideographs', '\u2f08\uf98a', '人力'],
    ['what stands for itself', '岙垟𠀀😀①㎡İ', '岙垟𠀀😀①㎡İ'],
  ])('%s', (_, text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test('keeps every offset', () => {
    fc.assert(
      fc.property(anyText, anyText, (left, right) => {
        const whole = fold(left + right);
        expect(whole).toHaveLength(left.length + right.length);
        expect(whole.slice(0, left.length)).toBe(fold(left));
      }),
    );
  });

  test('folding twice changes nothing more, for every unit there is', () => {
    const units = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit));
    expect(units.filter((unit) => fold(unit).length !== 1)).toEqual([]);
    expect(units.filter((unit) => fold(fold(unit)) !== fold(unit))).toEqual([]);
  });

  test('mends half a surrogate pair as SQLite would', () => {
    expect(fold('甲\ud840乙')).toBe('甲\ufffd乙');
  });
});

test('the table of traditional characters is what its script makes', () => {
  expect(readFileSync(foldTableFile, 'utf8')).toBe(foldTable());
});
