import { describe, expect, it } from 'vitest';
import { numberKey, titleKey } from '../../../main/library/names.ts';

describe('document numbers', () => {
  it.each([
    '青禾政办〔2024〕36号',
    '青禾政办（2024）36号',
    '青禾政办[2024]36号',
    '青禾政办【２０２４】３６号',
    '青禾政办 〔2024〕 036 号',
  ])('reads %s', (text) => {
    expect(numberKey(text)).toBe(numberKey('青禾政办〔2024〕36号'));
  });

  it('keeps years and letters apart', () => {
    expect(numberKey('青禾政办〔2023〕36号')).not.toBe(numberKey('青禾政办〔2024〕36号'));
    expect(numberKey('青禾政发〔2024〕36号')).not.toBe(numberKey('青禾政办〔2024〕36号'));
  });

  it('knows an order by the organ that gave it, and nothing by a bare number', () => {
    expect(numberKey('青禾市人民政府令第086号')).toBe(numberKey('青禾市人民政府令 第86号'));
    expect(numberKey('第86号')).toBeNull();
    expect(numberKey(null)).toBeNull();
  });
});

describe('titles', () => {
  it('are one whatever their widths, spaces, dashes and inner marks', () => {
    expect(titleKey('关于印发〈青禾市老年食堂办法（2024-2026年）〉的通知')).toBe(
      titleKey('关于印发 《青禾市老年食堂办法(2024—2026年)》的通知'),
    );
    expect(titleKey('青禾市老年食堂办法')).not.toBe(titleKey('青禾市老年食堂办法（修订）'));
    expect(titleKey(' ')).toBeNull();
  });
});
