import { describe, expect, it } from 'vitest';
import { citationOf } from '../../../renderer/citing/citation.ts';
import { documentView, issue } from '../make.ts';

describe('citationOf', () => {
  it('names issuers, title, number, date, gazette and pages', () => {
    const cited = documentView({
      title: '关于管护村级水厂的通知',
      docNumber: '青禾政办〔2024〕35号',
      issuers: ['青禾市水利局', '青禾市财政局'],
      signedOn: '2024-06-05',
      page: 12,
      pageEnd: 15,
    });
    expect(citationOf(cited)).toBe(
      '青禾市水利局，青禾市财政局.关于管护村级水厂的通知：青禾政办〔2024〕35号[Z].2024-06-05.青禾市人民政府公报，2024（6）：12-15.',
    );
  });

  it('leaves out what is not known', () => {
    const bare = documentView({ title: '政务简讯', issue: { ...issue, year: null, number: null }, page: 4 });
    expect(citationOf(bare)).toBe('政务简讯[Z].青禾市人民政府公报：4.');
  });
});
