import { expect, it } from 'vitest';
import { linePlaces } from '../../../../../main/library/facts/findings/line-place.ts';
import { block, document, issue, listed, part, section } from '../../invented-city.ts';

const parsed = issue(6, {
  toc: [listed({ documentId: 'paper', line: 5 }), listed({ sectionId: 'log', line: 6 }), listed({ line: 7 })],
  documents: [
    document('paper', {
      parts: [part('notice', { lines: [20, 30] }), part('attachment', { label: '附件1', lines: [31, 60] })],
      blocks: [
        block('p-1', '一', { lines: [23, 25] }),
        block('p-2', '二', { lines: [25, 25] }),
        block('table-1', '表', { part: 1, lines: [34, 50] }),
      ],
    }),
  ],
  sections: [section('log', { lines: [70, 90], blocks: [block('p-1', '记事', { lines: [72, 72] })] })],
});

it.each([
  [24, 'paper', 'p-1'],
  [25, 'paper', 'p-2'],
  [40, 'paper', 'table-1'],
  // A title stands in no block.
  [20, 'paper', 'head'],
  [32, 'paper', 'part-1'],
  [72, 'log', 'p-1'],
  [70, 'log', 'head'],
  // The table of contents leads to what it lists.
  [5, 'paper', 'head'],
  [6, 'log', 'head'],
])('line %i', (line, documentId, address) =>
  expect(linePlaces(parsed)(line)).toEqual({ documentId, address }),
);

it.each([1, 7, 65, 99])('line %i stands nowhere', (line) => expect(linePlaces(parsed)(line)).toBeNull());
