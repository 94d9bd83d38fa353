import { describe, expect, it } from 'vitest';
import { splitLines } from '../../../../main/gazette/lines/lines.ts';
import { readTable } from '../../../../main/gazette/tables/table.ts';

const read = (text: string) => readTable(splitLines(text), 0);
const spans = (text: string) =>
  read(text)?.table.rows.map((row) =>
    row.map(
      (cell) =>
        `${cell.text}${cell.rowSpan > 1 || cell.colSpan > 1 ? `[${cell.rowSpan}x${cell.colSpan}]` : ''}`,
    ),
  );

describe('tables', () => {
  it('merge downwards where the leading cells are empty', () => {
    expect(spans('片区\t菜场\t摊位\n城东\t东门\t4\n\t河埠\t2\n城西\t西桥\t3')).toEqual([
      ['片区', '菜场', '摊位'],
      ['城东[2x1]', '东门', '4'],
      ['河埠', '2'],
      ['城西', '西桥', '3'],
    ]);
  });

  it('merge empty cells below words that go on, not below figures and remarks', () => {
    const text =
      '序号\t任务\t数量\t单位\t备注\n1\t菜场改造\t4\t市甲局\t分两年\n2\t\t5\t\t\n3\t集市改造\t\t市乙局\t';
    expect(spans(text)).toEqual([
      ['序号', '任务', '数量', '单位', '备注'],
      ['1', '菜场改造[2x1]', '4', '市甲局[2x1]', '分两年'],
      ['2', '5', ''],
      ['3', '集市改造', '', '市乙局', ''],
    ]);
  });

  it.each([
    '片区\t菜场\t摊位\n城东\t东门\t4\n城西\t西桥\t3',
    '片区  菜场  摊位\n城东  东门  4\n城西  西桥  3',
  ])('are one in a text with a blank line behind every line: %j', (text) => {
    expect(spans(text.replaceAll('\n', '\n\n'))).toEqual(spans(text));
    expect(spans(text)).toHaveLength(3);
  });

  it('may have single blanks between their cells, where rows are even and figures stand below figures', () => {
    expect(spans('序号 菜场 单位\n1 东门菜场 商务局\n2 西桥菜场 城管局\n以上由市财政局出资。')).toEqual([
      ['序号', '菜场', '单位'],
      ['1', '东门菜场', '商务局'],
      ['2', '西桥菜场', '城管局'],
    ]);
    expect(spans('指 标 单位 本月\n\n餐饮收入 亿元 1.75\n\n摊位 个 —\n\n投资 亿元 3.2')?.[0]).toEqual([
      '指 标',
      '单位',
      '本月',
    ]);
  });

  it.each([
    '东门 西桥 河埠\n城东 城西 城南\n城北 城中 城郊',
    '菜场 到 时候\n到 2025 年\n共 10 家，',
    '菜场 摊位 单位\n东门 40 商务局\n西桥 城管局 31',
    '1 东门 40\n2 西桥 31\n3 河埠 25',
  ])('are none where single blanks prove nothing: %j', (text) => {
    expect(read(text)).toBeNull();
  });

  it('have rows of one cell across all columns', () => {
    expect(spans('级别\t颜色\t雨量\n甲级\t红色\t90\n达到任一标准即启动\t\t')?.[2]).toEqual([
      '达到任一标准即启动[1x3]',
    ]);
  });

  it('have headers of two rows with wide cells', () => {
    const text = '序号\t县\t任务\t\t备注\n\t\t新建\t改造\t\n1\t甲\t4\t5\t\n合计\t\t4\t5\t';
    expect(read(text)?.table.header).toBe(2);
    expect(spans(text)).toEqual([
      ['序号[2x1]', '县[2x1]', '任务[1x2]', '备注[2x1]'],
      ['新建', '改造'],
      ['1', '甲', '4', '5', ''],
      ['合计[1x2]', '4', '5', ''],
    ]);
  });

  it('have units below a header cell', () => {
    const text = '乡镇\t任务\t\t投资\t时间\n\t冷库\t菜场\t（万元）\t\n甲\t4\t5\t9\t6月\n乙\t1\t2\t3\t7月';
    expect(spans(text)?.slice(0, 2)).toEqual([
      ['乡镇[2x1]', '任务[1x2]', '投资', '时间[2x1]'],
      ['冷库', '菜场', '（万元）'],
    ]);
  });

  it('go on over a page, with or without their header', () => {
    const head = '序号\t名称\n';
    expect(read(`${head}1\t甲\n2\t乙\n\n${head}3\t丙\n4\t丁`)?.table).toMatchObject({
      fragments: 2,
      header: 1,
      rows: { length: 5 },
    });
    expect(read(`${head}1\t甲\n2\t乙\n\n续表\n3\t丙\n4\t丁`)?.table).toMatchObject({
      fragments: 2,
      rows: { length: 5 },
    });
  });

  it('keep ragged rows', () => expect(spans('a\tb\tc\n1\t2\n3\t4\t5')?.[1]).toEqual(['1', '2', '']));

  it('may be aligned by blanks', () => {
    expect(read('名称    数量    单位\n甲    3    个\n乙    4    个')?.table.rows).toHaveLength(3);
    expect(read('甲 乙 丙三位同志到会。')).toBeNull();
  });
});
