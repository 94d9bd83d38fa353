import { describe, expect, it } from 'vitest';
import { numberScore, parseDocNumber } from '../../../../main/search/understand/doc-number.ts';

describe('document numbers', () => {
  it.each([
    '青禾政办〔2024〕36号',
    '青禾政办（2024）36号',
    '青禾政办[2024]36号',
    '青禾政办【２０２４】３６号',
    '青禾政办 〔2024〕 036 号',
  ])('reads %s', (text) => {
    expect(parseDocNumber(text)).toEqual({ letters: '青禾政办', year: 2024, number: 36 });
  });

  it.each(['第86号', '青禾市人民政府令第86号', '2024年', ''])('reads nothing in %s', (text) => {
    expect(parseDocNumber(text)).toBeNull();
  });

  it('answers a whole number better than a part of it, and another one not at all', () => {
    const score = (asked: string) => numberScore('青禾政办〔2024〕36号', asked);
    expect(score('青禾政办2024 36')).toBeGreaterThan(score('政办36号'));
    expect(score('36')).toBeGreaterThan(0);
    expect(['136', '3', '2023 36', '青禾政发36'].map(score)).toEqual([0, 0, 0, 0]);
  });
});
