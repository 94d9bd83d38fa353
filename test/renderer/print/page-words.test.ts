import { expect, test } from 'vitest';
import type { Validity } from '../../../preload/contract-validity.ts';
import { pdfName } from '../../../renderer/print/file-name.ts';
import { pageRules } from '../../../renderer/print/page-rules.ts';
import { headOf, sourceLines } from '../../../renderer/print/page-words.ts';
import { wordsOf } from '../../../renderer/print/title-words.ts';
import { documentView } from '../make.ts';

const validity: Validity = {
  on: '2024-09-01',
  state: 'expired',
  effectiveFrom: null,
  expiresOn: null,
  evidence: [],
};
const paper = documentView({ docNumber: '青禾政办〔2024〕38号', page: 24, pageEnd: 31 });

test('the foot of a page names the paper, where it was printed, and its state with the day', () => {
  expect(sourceLines(paper, validity, false)).toEqual([
    '青禾政办〔2024〕38号　青禾市人民政府公报2024年第6期第24—31页',
    '已过有效期（截至2024年9月1日，按本库所收）',
  ]);
});

test('of a passage it says that it is one; what has no number is named by its title, and no state is made up', () => {
  expect(sourceLines(documentView({ shortTitle: '6月份市政府记事' }), null, true)).toEqual([
    '节选自6月份市政府记事　青禾市人民政府公报2024年第6期',
  ]);
});

test('a decree is headed by its own name where the title of its text follows', () => {
  const decree = { title: '青禾市渡口渡船安全管理办法', docNumber: '青禾市人民政府令第52号' };
  expect(headOf(decree, [null, decree.title])).toEqual({ title: '青禾市人民政府令', number: '第52号' });
  expect(headOf(decree, [null])).toEqual({ title: decree.title, number: decree.docNumber });
  expect(headOf(paper, [paper.title])).toEqual({ title: paper.title, number: paper.docNumber });
});

test('a PDF is called by number and short title, and says that it is a passage or large', () => {
  const named = { docNumber: '青禾政办〔2024〕38号', shortTitle: '山塘和小型水库管护办法' };
  expect(pdfName(named, false, 'official')).toBe('青禾政办〔2024〕38号 山塘和小型水库管护办法.pdf');
  expect(pdfName(named, true, 'notice')).toBe(
    '青禾政办〔2024〕38号 山塘和小型水库管护办法（节选）（大字）.pdf',
  );
});

test('a PDF’s name has nothing that a system refuses, and never too much', () => {
  const name = (shortTitle: string) => pdfName({ docNumber: null, shortTitle }, false, 'official');
  expect(name('关于“甲/乙:丙”\n的通知...')).toBe('关于“甲 乙 丙” 的通知.pdf');
  expect([...name('水'.repeat(500))].length).toBeLessThan(80);
  expect(name('???')).toBe('公报.pdf');
});

test('whatever stands in the source stays a string of CSS', () => {
  const rules = pageRules('official', ['甲"乙\\', '丙']);
  expect(rules).toContain('content: "甲\\22 乙\\5c \\a 丙";');
});

test('a title keeps places, years and short titles in it whole', () => {
  expect(wordsOf('关于印发《青禾市山塘管护办法》的通知')).toContain('《青禾市山塘管护办法》');
  const words = wordsOf('温州市关于下达2023年度任务的通知');
  expect(words).toEqual(expect.arrayContaining(['温州市', '2023年度']));
});

test('a place that no dictionary has is whole wherever the title names it, and what stands beside it too', () => {
  expect(wordsOf('青禾市人民政府办公室关于印发青禾市渡口渡船安全管理办法的通知')).toEqual(
    expect.arrayContaining(['青禾市', '人民政府', '办公室', '关于', '印发', '渡船', '的通知']),
  );
  const words = wordsOf(
    '中共霁川市委 霁川市人民政府关于修改《霁川市历史街区保护办法（试行）》等三件规章的决定',
  );
  expect(words.filter((word) => /霁|川/u.test(word))).toEqual([
    '霁川市委',
    '霁川市',
    '《霁川市历史街区保护办法（试行）》',
  ]);
});

test('a title breaks between words, never behind an opening bracket or inside 2024—2026年', () => {
  const title = '关于印发《青禾市村级水厂管护三年行动计划（2024—2026年）》的通知';
  const words = wordsOf(title);
  expect(words.join('')).toBe(title);
  expect(words.length).toBeGreaterThan(8);
  expect(words.filter((word) => /[（《]$|^[）》—]/u.test(word))).toEqual([]);
  expect(words.find((word) => word.includes('2024—2026'))).toMatch(/^（2024—2026/);
});
