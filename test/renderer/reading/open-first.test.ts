import { expect, test } from 'vitest';
import type { RecentDocument } from '../../../preload/contract.ts';
import { openFirst } from '../../../renderer/reading/open-first.ts';

function read(documentId: string): RecentDocument {
  const reached = { place: null, progress: null, at: null };
  return { documentId, title: '', shortTitle: '', docNumber: null, issue: '', reached };
}

test.each([
  ['乙', ['乙', '甲', '丙']],
  ['甲', ['甲', '乙', '丙']],
  ['丁', ['甲', '乙', '丙']],
  [null, ['甲', '乙', '丙']],
])('with %s open', (openId, expected) => {
  const ordered = openFirst([read('甲'), read('乙'), read('丙')], openId);
  expect(ordered.map(({ documentId }) => documentId)).toEqual(expected);
});
