import { expect, test } from 'vitest';
import { progressAt, textShares } from '../../../renderer/reader/progress.ts';
import { block, documentView, part } from '../make.ts';

const shares = textShares(
  documentView({
    title: '十'.repeat(8),
    docNumber: '二十',
    parts: [part('notice'), part('attachment', '附件', '表格清单表格')],
    blocks: [
      { ...block('p-1', '字'.repeat(40)), part: 0 },
      { ...block('p-2', '字'.repeat(42)), part: 1 },
    ],
  }),
);

test('progress is by the length of the text above the line', () => {
  expect(progressAt(shares, 'head', 0)).toBe(0);
  expect(progressAt(shares, 'p-1', 0)).toBe(0.1);
  expect(progressAt(shares, 'p-1', 0.5)).toBe(0.3);
  expect(progressAt(shares, 'part-1', 0)).toBe(0.5);
  expect(progressAt(shares, 'p-2', 0)).toBe(0.58);
});

test('less than the whole is never told as the whole', () => {
  expect(progressAt(shares, 'p-2', 1)).toBe(0.99);
});

test('a document without a word is at its beginning', () => {
  const nothing = textShares(documentView({ title: '', docNumber: null }));
  expect(progressAt(nothing, 'head', 1)).toBe(0);
});
