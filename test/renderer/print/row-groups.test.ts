import { expect, test } from 'vitest';
import { heldRows, rowGroups } from '../../../renderer/print/row-groups.ts';

const cell = (text: string, rowSpan = 1) => ({ text, rowSpan, colSpan: 1 });
const table = {
  header: 1,
  rows: [
    [cell('县'), cell('年')],
    [cell('甲县', 2), cell('2024')],
    [cell('2025')],
    [cell('合计'), cell('9')],
  ],
  fragments: 1,
  note: null,
};

test('rows under a merged cell are one group, and groups cover the whole text', () => {
  const text = '县\t年\n甲县\t2024\n2025\n合计\t9\n';
  expect(rowGroups(table).map((range) => text.slice(...range))).toEqual([
    '县\t年\n',
    '甲县\t2024\n2025\n',
    '合计\t9\n',
  ]);
});

test('no page begins inside a group, or with the last one alone', () => {
  expect([...heldRows(table)]).toEqual([12, 17]);
});
