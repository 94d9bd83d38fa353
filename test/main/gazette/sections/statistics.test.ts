import { describe, expect, it } from 'vitest';
import { readSectionText } from './section-text.ts';

const rows = (lines: string) =>
  readSectionText('统计月报', lines).statistics.map(({ indicator, level, unit, values }) =>
    [level, indicator, unit, ...Object.entries(values).map(([key, value]) => `${key}=${value}`)].join(' '),
  );

describe('the unit', () => {
  it.each([
    [
      'has a column',
      '指标\t单位\t本月\n用电量\t万千瓦时\t880\n财政收入\t亿元\t3.5',
      ['1 用电量 万千瓦时 本月=880', '1 财政收入 亿元 本月=3.5'],
    ],
    [
      'stands above',
      '单位：亿元\n指标\t本月\t累计\n存款\t3\t9\n贷款\t2\t8',
      ['1 存款 亿元 本月=3 累计=9', '1 贷款 亿元 本月=2 累计=8'],
    ],
    [
      'stands above, behind the day',
      '（截至4月末）　　单位：亿元\n指标\t本月\t累计\n存款\t3\t9\n贷款\t2\t8',
      ['1 存款 亿元 本月=3 累计=9', '1 贷款 亿元 本月=2 累计=8'],
    ],
    [
      'stands above with that of the growth',
      '单位：亿元、%\n指标\t本月\t增长\n存款\t3\t9\n贷款\t2\t8',
      ['1 存款 亿元 本月=3 增长=9', '1 贷款 亿元 本月=2 增长=8'],
    ],
    [
      'of a rate is the share that stands above',
      '单位：亿元、%\n指标\t本月\t增长\n存款\t3\t9\n失业率\t2\t—',
      ['1 存款 亿元 本月=3 增长=9', '1 失业率 % 本月=2 增长=—'],
    ],
    [
      'stands in the title above',
      '各区财政收入（万元）\n地区\t本月\t累计\n城东\t3\t9\n城西\t2\t8',
      ['1 城东 万元 本月=3 累计=9', '1 城西 万元 本月=2 累计=8'],
    ],
    [
      'does not stand in a note above',
      '指标\t本月\n存款\t3\n注：县级以上（含万元）\n地区\t本月\t累计\n城东\t3\t9',
      ['1 存款  本月=3', '1 城东  本月=3 累计=9'],
    ],
    [
      'is that of the row it is a part of',
      '指标\t本月\t累计\n存款（亿元）\t3\t9\n#住户存款\t2\t8\n#活期比重\t2\t8\n贷款户数\t1\t1',
      [
        '1 存款（亿元） 亿元 本月=3 累计=9',
        '2 住户存款 亿元 本月=2 累计=8',
        '2 活期比重  本月=2 累计=8',
        '1 贷款户数  本月=1 累计=1',
      ],
    ],
    [
      'is not what in the name limits the figures',
      '指标\t本月\t累计\n投资（不含农户）\t3\t9\n税收\t2\t8',
      ['1 投资（不含农户）  本月=3 累计=9', '1 税收  本月=2 累计=8'],
    ],
    [
      'is left open where several stand above',
      '单位：亿元、万人\n指标\t本月\t累计\n存款\t3\t9\n常住人口\t2\t8',
      ['1 存款  本月=3 累计=9', '1 常住人口  本月=2 累计=8'],
    ],
    [
      'is in the head of a column',
      '项目\t本月（万元）\t同比（%）\n收入\t3\t9\n支出\t2\t8',
      ['1 收入 万元 本月（万元）=3 同比（%）=9', '1 支出 万元 本月（万元）=2 同比（%）=8'],
    ],
    [
      'is in the name',
      '指标\t本月\t累计\n存款（亿元）\t3\t9\n游客（万人次）\t2\t8',
      ['1 存款（亿元） 亿元 本月=3 累计=9', '1 游客（万人次） 万人次 本月=2 累计=8'],
    ],
    [
      'is not said',
      '地区\t本月\t累计\n城东\t3\t9\n城西\t2\t8',
      ['1 城东  本月=3 累计=9', '1 城西  本月=2 累计=8'],
    ],
  ])('%s', (_, lines, expected) => expect(rows(lines)).toEqual(expected));

  it('is no figure: its cell is left out where the name has it', () => {
    expect(rows('指标\t单位\t本月\t增速\n工业（亿元）\t3\t9\n用电量\t万度\t2\t8')).toEqual([
      '1 工业（亿元） 亿元 本月=3 增速=9',
      '1 用电量 万度 本月=2 增速=8',
    ]);
    expect(rows('地区\t单位数\t从业人数\n城东\t3\t9\n城西\t2\t8')).toEqual([
      '1 城东  单位数=3 从业人数=9',
      '1 城西  单位数=2 从业人数=8',
    ]);
  });

  it('is not that of one column for the others', () => {
    expect(rows('地区\t增速（%）\t总额（亿元）\n城东\t3\t9\n城西\t2\t8')).toEqual([
      '1 城东  增速（%）=3 总额（亿元）=9',
      '1 城西  增速（%）=2 总额（亿元）=8',
    ]);
  });

  it('of one table does not pass to the next', () => {
    expect(
      rows(
        '表一　存款\n单位：亿元\n指标\t本月\t累计\n存款\t3\t9\n表二　收支\n项目\t本月（万元）\t累计（万元）\n收入\t3\t9\n表三　人口\n地区\t户籍\t常住\n城东\t5\t6',
      ),
    ).toEqual([
      '1 存款 亿元 本月=3 累计=9',
      '1 收入 万元 本月（万元）=3 累计（万元）=9',
      '1 城东  户籍=5 常住=6',
    ]);
  });
});

describe('the depth', () => {
  it.each([
    ['#', '指标\t本月\t累计\n工业\t3\t9\n#轻工业\t2\t8\n##食品\t1\t4\n用电量\t5\t6', [1, 2, 3, 1]],
    ['#：', '指标\t本月\t累计\n工业\t3\t9\n#：轻工业\t2\t8\n用电量\t5\t6', [1, 2, 1]],
    [
      '# and blanks',
      '指标\t本月\t累计\n贸易\t3\t9\n　#零售\t2\t8\n　　#网上零售\t1\t4\n　#批发\t1\t4\n　用电量\t5\t6\n　#工业\t5\t6',
      [1, 2, 3, 2, 2, 2],
    ],
    [
      '其中',
      '指标\t本月\t累计\n工业\t3\t9\n其中：轻工业\t2\t8\n　　　重工业\t1\t4\n用电量\t5\t6',
      [1, 2, 2, 1],
    ],
    [
      '一、 and 1.',
      '指标\t本月\t累计\n一、收入\t3\t9\n1.税收\t2\t8\n2.非税\t1\t4\n二、支出\t5\t6',
      [1, 2, 2, 1],
    ],
    ['1. alone', '指标\t本月\t累计\n1.收入\t3\t9\n2.支出\t5\t6', [1, 1]],
    [
      '一、 and （一） and 1.',
      '指标\t本月\t累计\n一、收入\t3\t9\n（一）税收\t2\t8\n1.增值税\t1\t4\n二、支出\t5\t6',
      [1, 2, 3, 1],
    ],
    ['blanks', '指标\t本月\t累计\n全市\t3\t9\n　城东\t2\t8\n　城西\t1\t1', [1, 2, 2]],
  ])('by %s', (_, lines, levels) => {
    expect(readSectionText('统计月报', lines).statistics.map(({ level }) => level)).toEqual(levels);
  });
});

it('the name of an indicator goes without the sign of its depth', () => {
  const lines = '指标\t本月\n工业\t3\n#：轻工业\t2\n#其中：食品\t2\n一、用电量\t5';
  expect(readSectionText('统计月报', lines).statistics.map(({ indicator }) => indicator)).toEqual([
    '工业',
    '轻工业',
    '食品',
    '用电量',
  ]);
});

describe('columns', () => {
  it('of a head of two rows have the names of both', () => {
    expect(
      rows('指标\t单位\t本月\t\t累计\t\n\t\t绝对量\t同比（%）\t绝对量\t同比（%）\n工业\t亿元\t3\t—\t9\t5'),
    ).toEqual(['1 工业 亿元 本月绝对量=3 本月同比（%）=— 累计绝对量=9 累计同比（%）=5']);
  });

  it('of a head of two rows have the names of both where the lower one names the indicator', () => {
    expect(
      rows('\t\t本月\t\t累计\t\n指标\t单位\t绝对量\t同比（%）\t绝对量\t同比（%）\n工业\t亿元\t3\t2\t9\t5'),
    ).toEqual(['1 工业 亿元 本月绝对量=3 本月同比（%）=2 累计绝对量=9 累计同比（%）=5']);
  });

  it('of a head over a rule are those of the head', () => {
    expect(
      rows('| 指标 | 单位 | 本月 |\n| --- | --- | ---: |\n| 工业 | 亿元 | 3 |\n| 用电量 | 万度 | 5 |'),
    ).toEqual(['1 工业 亿元 本月=3', '1 用电量 万度 本月=5']);
  });

  it('of a head of two rows set with blanks have the names of both', () => {
    expect(
      rows(
        '指标　　　　本月　　　　同比\n　　　　　　绝对量　　　±%\n工业　　　　3.1　　　　　5.2\n农业　　　　1.0　　　　　2.2',
      ),
    ).toEqual(['1 工业  本月绝对量=3.1 同比±%=5.2', '1 农业  本月绝对量=1.0 同比±%=2.2']);
  });

  it('may be years', () => {
    expect(rows('指标\t2022\t2023\n工业\t3\t9\n农业\t1\t2')).toEqual([
      '1 工业  2022=3 2023=9',
      '1 农业  2022=1 2023=2',
    ]);
  });

  it('may be set with blanks', () => {
    expect(
      rows(
        '指标      本月     累计\n工业      3.1      9.2\n  其中：轻工业   2.1    8.2\n用电量    5.0    6.0',
      ),
    ).toEqual(['1 工业  本月=3.1 累计=9.2', '2 轻工业  本月=2.1 累计=8.2', '1 用电量  本月=5.0 累计=6.0']);
  });
});
