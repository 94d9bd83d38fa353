import { expect, test } from 'vitest';
import { neighbourhood } from '../../../renderer/search/neighbours.ts';
import { block, documentView, part } from '../make.ts';

const document = documentView({
  parts: [part('main'), part('attachment', '附件1', '补助标准')],
  blocks: [
    ...['a', 'b', 'c', 'd', 'e'].map((id) => block(id, id)),
    ...['x', 'y'].map((id) => block(id, id, { part: 1 })),
  ],
});
const ids = (address: string) => neighbourhood(document, address).blocks.map(({ id }) => id);

test('a block is shown between two before and two behind it, of its own part only', () => {
  expect(ids('c')).toEqual(['a', 'b', 'c', 'd', 'e']);
  expect(ids('a')).toEqual(['a', 'b', 'c']);
  expect(ids('e')).toEqual(['c', 'd', 'e']);
  expect(ids('x')).toEqual(['x', 'y']);
  expect(neighbourhood(document, 'x').title).toBe('附件1 补助标准');
});

test('a title is shown with what follows it', () => {
  expect(ids('part-1')).toEqual(['x', 'y']);
  expect(ids('head')).toEqual(['a', 'b', 'c', 'd']);
});
