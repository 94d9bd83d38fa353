import { describe, expect, it } from 'vitest';
import { placedRows, proseCells, staysWhole } from '../../../renderer/reader/cells.ts';
import { addressesOf } from '../../../renderer/reader/layout.ts';
import { linesOf } from '../../../renderer/reader/size.ts';
import { block, part } from '../make.ts';

describe('addressesOf', () => {
  it('names the head, titled parts and every block in order', () => {
    const document = {
      parts: [part('notice'), part('attachment', '附件', '名录')],
      blocks: [block('p-1', '甲'), block('p-2', '乙', { part: 1 })],
    };
    expect(addressesOf(document)).toEqual(['head', 'p-1', 'part-1', 'p-2']);
  });

  it('reads a section without parts as one', () => {
    expect(addressesOf({ parts: [], blocks: [block('p-1', '甲')] })).toEqual(['head', 'p-1']);
  });
});

describe('placedRows', () => {
  it('gives offsets at which the block text holds each cell', () => {
    const cell = (text: string, rowSpan = 1, colSpan = 1) => ({ text, rowSpan, colSpan });
    const rows = [
      [cell('类别', 2), cell('补助', 1, 2)],
      [cell('新建'), cell('')],
      [],
      [cell('甲'), cell('12')],
    ];
    const text = rows.map((row) => row.map((each) => each.text).join('\t')).join('\n');
    const placed = placedRows({ header: 2, rows });
    for (const each of placed.flatMap(({ cells }) => cells))
      expect(text.startsWith(each.text, each.offset)).toBe(true);
    expect(placed.map(({ cells }) => cells.map((each) => each.offset))).toEqual([
      [0, 3],
      [6, 9],
      [],
      [11, 13],
    ]);
    expect(placed.map(({ cells }) => cells.map((each) => each.header))).toEqual([
      [true, true],
      [true, true],
      [],
      [false, false],
    ]);
  });
});

describe('linesOf', () => {
  it('counts lines of thirty characters, never none', () => {
    expect(linesOf(block('p', ''))).toBe(1);
    expect(linesOf(block('p', '字'.repeat(59)))).toBe(3);
    expect(linesOf(block('p', '甲\n乙'))).toBe(2);
  });
});

describe('proseCells', () => {
  it('sets a whole column flush left when one of its entries is a sentence, past cells that hang down', () => {
    const cell = (text: string, rowSpan = 1, colSpan = 1) => ({ text, rowSpan, colSpan });
    const rows = placedRows({
      header: 1,
      rows: [
        [cell('单位'), cell('区划'), cell('片区')],
        [cell('东乡水厂', 2), cell('东乡'), cell('石岙、柳垟、上坑、下坑等四个自然村')],
        [cell('西乡'), cell('西岙')],
      ],
    });
    const prose = proseCells(rows);
    const flush = rows.flatMap(({ cells }) => cells).filter(({ offset }) => prose.has(offset));
    expect(flush.map(({ text }) => text)).toEqual(['石岙、柳垟、上坑、下坑等四个自然村', '西岙']);
  });
});

describe('staysWhole', () => {
  const cell = (text: string, header = false) => ({ text, header, offset: 0, rowSpan: 1, colSpan: 1 });

  it.each([
    ['2024年', false, true],
    ['柳 垟 县', false, true],
    ['山区、海岛乡镇', false, false],
    ['上\n下', false, false],
    ['小计', true, false],
  ])('%j, header %s: %s', (text, header, whole) => {
    expect(staysWhole(cell(text, header))).toBe(whole);
  });
});
