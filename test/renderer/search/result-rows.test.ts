import { expect, test } from 'vitest';
import { resultRows, rowKey, rowOf } from '../../../renderer/search/result-rows.ts';

const said = (rows: ReturnType<typeof resultRows>) => rows.map(rowKey);

test('one row for each document, more for those that are expanded, and a divider behind the exact ones', () => {
  const rows = resultRows({ documents: 4, exact: 2, expanded: new Map([[1, 3]]) });
  expect(said(rows)).toEqual([
    'document 0',
    'document 1',
    'place 1 0',
    'place 1 1',
    'place 1 2',
    'foot 1',
    'divider',
    'document 2',
    'document 3',
  ]);
  expect(new Set(said(rows)).size).toBe(rows.length);
});

test('there is no divider where all is exact, and nothing above it where nothing is', () => {
  expect(said(resultRows({ documents: 2, exact: 2, expanded: new Map() }))).not.toContain('divider');
  expect(said(resultRows({ documents: 1, exact: 0, expanded: new Map() }))).toEqual([
    'divider',
    'document 0',
  ]);
});

test('a place is found in the card of its document, or in a row of its own where that is expanded', () => {
  const rows = resultRows({ documents: 3, exact: 1, expanded: new Map([[2, 5]]) });
  expect(rows[rowOf(rows, { at: 1, index: 2 })]).toMatchObject({ kind: 'document', at: 1 });
  expect(rows[rowOf(rows, { at: 2, index: 4 })]).toEqual({ kind: 'place', at: 2, index: 4 });
  expect(rowOf(rows, { at: 3, index: 0 })).toBe(-1);
});
