import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Table } from '../../../preload/contract.ts';
import { type TableSetting, tableForm } from '../../../renderer/print/columns.ts';

const settings: readonly TableSetting[] = [
  { wide: false, size: 12, width: 442 },
  { wide: false, size: 10.5, width: 442 },
  { wide: true, size: 12, width: 717 },
  { wide: true, size: 9, width: 717 },
];

function table(...rows: readonly (readonly string[])[]): Table {
  const cells = rows.map((row) => row.map((text) => ({ text, rowSpan: 1, colSpan: 1 })));
  return { header: 1, rows: cells, fragments: 1, note: null };
}

const columns = (count: number, text: string) => Array.from({ length: count }, () => text);

describe('how a table is set', () => {
  it('stays upright in the larger type where its columns have room', () => {
    expect(tableForm(table(['县', '座数'], ['柳垟县', '186']), settings)).toMatchObject({
      wide: false,
      size: 12,
    });
  });

  it('takes smaller type before it lies on its side, and lies down before its words break', () => {
    const form = (count: number) => {
      const { wide, size } = tableForm(table(columns(count, '指标'), columns(count, '2024年')), settings);
      return { wide, size };
    };
    expect(form(8)).toEqual({ wide: false, size: 12 });
    expect(form(10)).toEqual({ wide: false, size: 10.5 });
    expect(form(12)).toEqual({ wide: true, size: 12 });
    expect(form(30)).toEqual({ wide: true, size: 9 });
  });

  it('gives sentences the room that short entries leave', () => {
    const sentence = '审核补助资金的申报材料，会同财政部门拨付并监督使用';
    const { shares } = tableForm(table(['序号', '职责'], ['1', sentence]), settings);
    expect(shares[1]).toBeGreaterThan(80);
  });

  it('counts a merged cell over the columns that it covers', () => {
    const merged: Table = {
      header: 2,
      rows: [
        [
          { text: '县', rowSpan: 2, colSpan: 1 },
          { text: '建设补助（万元）', rowSpan: 1, colSpan: 2 },
        ],
        [
          { text: '新建', rowSpan: 1, colSpan: 1 },
          { text: '改建', rowSpan: 1, colSpan: 1 },
        ],
        ['柳垟县', '22', '14'].map((text) => ({ text, rowSpan: 1, colSpan: 1 })),
      ],
      fragments: 1,
      note: null,
    };
    expect(tableForm(merged, settings).shares).toHaveLength(3);
  });

  it('always fills the width, whatever the cells hold', () => {
    const row = fc.array(fc.string({ maxLength: 60 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 6 }), (each) => {
        const { shares } = tableForm(table(...each), settings);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(100);
        expect(Math.min(...shares)).toBeGreaterThan(0);
      }),
    );
  });
});
