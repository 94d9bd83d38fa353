import { describe, expect, test } from 'vitest';
import { readings } from '../../../main/search/label-numbers.ts';
import { parseTerms } from '../../../main/search/terms.ts';

describe('parseTerms', () => {
  test.each([
    ['', []],
    [' \u3000\t\n', []],
    ['補貼', ['补贴']],
    ['５Ｇ　基站  5g', ['5g', '基站']],
    ['青政办〔2024〕36号', ['青政办[2024]36号']],
    ['20% _ "', ['20%', '_', '"']],
  ])('%j', (query, terms) => {
    expect(parseTerms(query)).toEqual(terms);
  });
});

describe('readings of a term', () => {
  test.each([
    ['补贴', ['补贴']],
    ['第39条', ['第39条', '第三十九条']],
    ['第三十九条', ['第三十九条', '第39条']],
    ['第10章', ['第10章', '第十章']],
    ['第一百零五条', ['第一百零五条', '第105条']],
    ['第一百一十条', ['第一百一十条', '第110条']],
    ['第999条', ['第999条', '第九百九十九条']],
    ['第三条第2款', ['第三条第2款', '第三条第二款', '第3条第2款']],
  ])('%s', (term, forms) => {
    expect(readings(term)).toEqual(forms);
  });

  test.each(['第0条', '第39', '39条', '第三十九', '第十十条', '第2024条', '第12期'])(
    '%s has no other',
    (term) => {
      expect(readings(term)).toEqual([term]);
    },
  );
});
