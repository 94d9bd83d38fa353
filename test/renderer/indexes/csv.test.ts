import fc from 'fast-check';
import { parse } from 'papaparse';
import { expect, test } from 'vitest';
import { csvOf } from '../../../renderer/indexes/table/csv.ts';

const columns = [0, 1].map((index) => ({
  id: `plain-${index}` as const,
  label: `列${index}`,
  sortable: false,
  cell: () => null,
  text: (row: readonly string[]) => row[index] ?? '',
}));

test('what was written is read again, whatever the cells hold', () => {
  const cell = fc.string({ unit: fc.constantFrom('一', 'a', ',', '"', '\n', ' ', '1') });
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
      const csv = csvOf(columns, rows);
      expect(csv.startsWith('\ufeff')).toBe(true);
      expect(parse<string[]>(csv.slice(1)).data).toEqual([['列0', '列1'], ...rows]);
    }),
  );
});

test.each([
  ['=1+1', "'=1+1"],
  ['@cmd', "'@cmd"],
  ['-cmd', "'-cmd"],
  ['-1.7', '-1.7'],
  ['+3.2%', '+3.2%'],
  ['温政办〔2020〕83号', '温政办〔2020〕83号'],
])('%s is written so that a spreadsheet shows it and does not calculate', (cell, written) => {
  expect(parse<string[]>(csvOf(columns, [[cell, '']]).slice(1)).data[1]?.[0]).toBe(written);
});
