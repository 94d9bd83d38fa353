import { describe, expect, it } from 'vitest';
import { parseText } from '../../../../main/gazette/parse-issue.ts';

const issue = (section: string) =>
  parseText(
    `柳溪市人民政府公报\n2023年第4期\n目录\n${section.split('\n')[0]}………3\n其他………9\n${section}\n`,
    'x.txt',
  );

describe('appointments', () => {
  const acts = (lines: string) =>
    issue(`4月份人事任免\n${lines}`).appointments.map(({ person, action, post, note }) => [
      person,
      action,
      post,
      note,
    ]);
  it.each([
    ['江听澜任柳溪市商务局副局长。', [['江听澜', '任', '柳溪市商务局副局长', null]]],
    [
      '任命江听澜为柳溪市商务局副局长（试用期一年）；',
      [['江听澜', '任', '柳溪市商务局副局长', '试用期一年']],
    ],
    [
      '江听澜同志挂职任柳溪市商务局副局长，时间两年。',
      [['江听澜', '任', '柳溪市商务局副局长', '挂职，时间两年']],
    ],
    ['江听澜同志不再担任柳溪市商务局副局长职务。', [['江听澜', '免', '柳溪市商务局副局长', null]]],
    ['免去江听澜的柳溪市商务局副局长（兼）职务。', [['江听澜', '免', '柳溪市商务局副局长', '兼']]],
    [
      '决定免去：\n江听澜的柳溪市商务局副局长职务；\n白鹭洲的柳溪市水利局局长职务。',
      [
        ['江听澜', '免', '柳溪市商务局副局长', null],
        ['白鹭洲', '免', '柳溪市水利局局长', null],
      ],
    ],
    [
      '江听澜任柳溪市商务局副局长，市菜场办主任，免去其柳溪市水利局局长职务；',
      [
        ['江听澜', '任', '柳溪市商务局副局长', null],
        ['江听澜', '任', '市菜场办主任', null],
        ['江听澜', '免', '柳溪市水利局局长', null],
      ],
    ],
  ])('%s', (lines, expected) => expect(acts(lines)).toEqual(expected));
});

describe('events', () => {
  const events = (lines: string) =>
    issue(`4月份大事记\n${lines}`).events.map(({ date, people, text }) => [date, people, text]);
  it('stand under their day', () => {
    expect(
      events(
        '3日\n△ 市长秦远山，副市长陆清和、江晚舟调研菜场。\n△ 副市长陆清和到河埠检查。\n4日\n△ 市长秦远山出席会议。',
      ),
    ).toEqual([
      ['2023-04-03', ['秦远山', '陆清和', '江晚舟'], '市长秦远山，副市长陆清和、江晚舟调研菜场。'],
      ['2023-04-03', ['陆清和'], '副市长陆清和到河埠检查。'],
      ['2023-04-04', ['秦远山'], '市长秦远山出席会议。'],
    ]);
  });

  it('or begin with it', () => {
    expect(events('3日　市长秦远山调研菜场。\n5日　副市长陆清和会见客人。').map((one) => one[0])).toEqual([
      '2023-04-03',
      '2023-04-05',
    ]);
  });

  it.each([
    ['市长秦远山参加市委常委会会议。', ['秦远山']],
    ['市长秦远山、常务副市长陆清和走访慰问。', ['秦远山', '陆清和']],
    ['副市长江晚舟列席市长办公会议。', ['江晚舟']],
  ])('name people, no meeting and no office: %s', (text, people) => {
    expect(events(`3日\n△ ${text}`)).toEqual([['2023-04-03', people, text]]);
  });
});

describe('news', () => {
  it('has titles, dates and lines', () => {
    const text =
      '政务简讯\n菜场改造开工\n4月3日，菜场改造开工。\n工期三个月。\n秦远山调研供水\n要求保证水压\n本报讯　4月5日，秦远山调研供水。';
    expect(issue(text).news.map(({ at: _at, ...item }) => item)).toEqual([
      { title: '菜场改造开工', date: '2023-04-03', lines: [7, 9] },
      { title: '秦远山调研供水要求保证水压', date: '2023-04-05', lines: [10, 12] },
    ]);
  });
});

describe('news on one line', () => {
  it('may say its day in brackets at the end', () => {
    const text =
      '简讯\n首批夏菜运抵沿海　首批夏菜12吨运抵沿海城市。（4月3日）\n一号水闸改造完工　工程自2月1日停水，今告完工。（4月9日）';
    expect(issue(text).news.map(({ title, date }) => [title, date])).toEqual([
      ['首批夏菜运抵沿海', '2023-04-03'],
      ['一号水闸改造完工', '2023-04-09'],
    ]);
  });
});

describe('statistics', () => {
  it('have values by column, units and depth', () => {
    const text =
      '统计月报\n指标\t单位\t当月\t同比±%\t累计\t同比±%\n一、工业增加值\t亿元\t3.5\t4.1\t9.9\t5.0\n其中：轻工业\t亿元\t1.2\t—\t3.3\t2.0';
    expect(issue(text).statistics.map(({ at: _at, ...row }) => row)).toEqual([
      {
        indicator: '工业增加值',
        level: 1,
        unit: '亿元',
        values: { 当月: '3.5', '同比±%': '4.1', 累计: '9.9', '同比±%（累计）': '5.0' },
        line: 8,
      },
      {
        indicator: '轻工业',
        level: 2,
        unit: '亿元',
        values: { 当月: '1.2', '同比±%': '—', 累计: '3.3', '同比±%（累计）': '2.0' },
        line: 9,
      },
    ]);
  });

  it('may be aligned by blanks under two rows of column heads', () => {
    const text = [
      '统计信息',
      '指标名称    计量单位    本月          1—5月',
      '                        绝对值  增长%  绝对值    增长%',
      '水产品产量    吨    68    5.1    713    9.4',
      '  其中：鱼类    吨    19    -2.0    206    1.1',
      '        虾蟹    吨    22    7.7    230    12.5',
      '用电量    万千瓦时    880    3.3    9120    4.0',
      '（柳溪市统计局提供）',
    ].join('\n');
    const rows = issue(text).statistics;
    expect(rows.map(({ indicator, level, unit }) => [indicator, level, unit])).toEqual([
      ['水产品产量', 1, '吨'],
      ['鱼类', 2, '吨'],
      ['虾蟹', 2, '吨'],
      ['用电量', 1, '万千瓦时'],
    ]);
    expect(rows[1]?.values).toEqual({
      本月绝对值: '19',
      '本月增长%': '-2.0',
      '1—5月绝对值': '206',
      '1—5月增长%': '1.1',
    });
  });

  it('go as deep as they are set in, and take the unit from the head of the column', () => {
    const text =
      '统计月报\n\t总量（亿元）\t增速（%）\n生产总值\t41.2\t6.5\n　第二产业\t14.8\t7.2\n　　工业\t9.6\t8.0\n　第三产业\t21.3\t6.6\n人均收入（元）\t7120\t8.1';
    expect(issue(text).statistics.map(({ indicator, level, unit }) => [indicator, level, unit])).toEqual([
      ['生产总值', 1, '亿元'],
      ['第二产业', 2, '亿元'],
      ['工业', 3, '亿元'],
      ['第三产业', 2, '亿元'],
      ['人均收入（元）', 1, '元'],
    ]);
  });
});
