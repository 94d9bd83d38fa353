import { describe, expect, it } from 'vitest';
import { quoteAs } from '../../../renderer/citing/quote.ts';
import { documentView, issue } from '../make.ts';

const document = documentView({
  title: '村级水厂管护办法',
  docNumber: '青禾政办〔2024〕35号',
  issuers: ['青禾市水利局'],
  signedOn: '2024-06-05',
  page: 12,
  pageEnd: 15,
});
const words = { document, quote: '水费每吨2元。', block: 'art-9', place: '第九条' };

describe('quoteAs', () => {
  it('names title, number, place, gazette, issue and pages behind the words', () => {
    expect(quoteAs('text', words)).toBe(
      '“水费每吨2元。”\n——《村级水厂管护办法》（青禾政办〔2024〕35号），第九条，青禾市人民政府公报2024年第6期第12—15页',
    );
  });

  it('gives the reference after GB/T 7714 with the place at its end', () => {
    expect(quoteAs('gbt7714', words)).toBe(
      '“水费每吨2元。”\n青禾市水利局.村级水厂管护办法：青禾政办〔2024〕35号[Z].2024-06-05.青禾市人民政府公报，2024（6）：12-15，第九条.',
    );
  });

  it('makes a Markdown quotation whose title is a link to the place', () => {
    const two = { ...words, quote: '1. 水价：\n*每吨*2元。' };
    expect(quoteAs('markdown', two).split('\n')).toEqual([
      '> 1\\. 水价：',
      '>',
      '> \\*每吨\\*2元。',
      '>',
      '> —— [《村级水厂管护办法》](gazette://open/%E9%9D%92%E7%A6%BE%E5%B8%82-2024-6%3A%E7%94%B2/art-9)（青禾政办〔2024〕35号），第九条，青禾市人民政府公报2024年第6期第12—15页',
    ]);
  });

  it('leaves out what is not known', () => {
    const bare = documentView({ title: '政务简讯', issue: { ...issue, year: null, number: null } });
    const quoted = { document: bare, quote: '水厂开工。', block: 'p-1', place: '' };
    expect(quoteAs('text', quoted)).toBe('“水厂开工。”\n——《政务简讯》，青禾市人民政府公报');
    expect(quoteAs('gbt7714', quoted)).toBe('“水厂开工。”\n政务简讯[Z].青禾市人民政府公报.');
  });
});
