import { describe, expect, it } from 'vitest';
import { parseText } from '../../../main/gazette/parse-issue.ts';

const read = (text: string) => parseText(`柳溪市人民政府公报\n2023年第4期\n\n${text}`, 'x.txt');

const papers = `市政府文件

柳溪市人民政府关于改造菜场的通知

柳政发〔2023〕7号

各县人民政府：

今年改造十个菜场。

柳溪市人民政府

2023年4月6日`;

describe('a table of contents', () => {
  it.each([
    [
      'CONTENTS 目次\n\n【市政府文件】\n3  柳溪市人民政府关于改造菜场的通知\n【资料】\n15  2023年4月大事记',
      3,
    ],
    [
      '目　录\n市政府文件\n● 柳溪市人民政府关于改造菜场的通知\t（3）\n资料\n● 2023年4月大事记\t（9）\n● 4月统计资料\t（封三）',
      3,
    ],
    ['要　　目\n市政府文件\n柳溪市人民政府关于改造菜场的通知·····P3\n资料\n2023年4月大事记·····P15', 3],
  ])('%s', (contents, page) => {
    const { toc, documents } = read(
      `${contents}\n\n${papers}\n\n资料\n\n2023年4月大事记\n\n3日，菜场开工。\n\n9日，菜场验收。`,
    );
    expect(toc.map((entry) => entry.title).slice(0, 2)).toEqual([
      '柳溪市人民政府关于改造菜场的通知',
      '2023年4月大事记',
    ]);
    expect(toc[0]).toMatchObject({ page, documentId: documents[0]?.id });
  });
});

describe('the head of a paper', () => {
  it('of minutes has a number without letters', () => {
    const text = `${papers}\n\n市政府第四次常务会议纪要\n\n〔2023〕4号\n\n4月8日，市长主持召开会议。纪要如下：\n\n一、会议听取了菜场改造情况汇报。会议要求，抓紧开工。\n\n二、会议讨论了人事事项。`;
    const { documents } = read(text);
    expect(documents.map((one) => [one.title, one.docNumber, one.kind])).toEqual([
      ['柳溪市人民政府关于改造菜场的通知', '柳政发〔2023〕7号', '通知'],
      ['市政府第四次常务会议纪要', '〔2023〕4号', '纪要'],
    ]);
    expect(documents[1]?.blocks.filter((block) => block.heading !== null)).toEqual([]);
  });

  it('may hold a registration code or its date above the number', () => {
    const [paper] = read(
      '柳溪市人民政府关于改造菜场的意见\n\n（2023年4月6日）\n\n柳政发〔2023〕7号\n\n今年改造十个菜场。',
    ).documents;
    expect(paper).toMatchObject({ docNumber: '柳政发〔2023〕7号', signedOn: '2023-04-06' });
    const [coded] = read(
      '柳溪市人民政府关于改造菜场的意见\n\n统一编号：LXAC01-2023-0004\n\n柳政发〔2023〕7号\n\n今年改造十个菜场。',
    ).documents;
    expect(coded).toMatchObject({ docNumber: '柳政发〔2023〕7号', code: 'LXAC01-2023-0004' });
  });
});

describe('papers without numbers and without contents', () => {
  const one = (title: string, day: number) =>
    `柳溪市人民政府关于${title}的通知\n\n各县人民政府：\n\n今年改造十个菜场，请遵照执行。\n\n柳溪市人民政府\n\n2023年4月${day}日`;

  it('begin where the paper before has ended', () => {
    const { documents } = read([one('改造菜场', 3), one('清扫菜场', 6), one('清点菜场', 9)].join('\n\n'));
    expect(documents.map((paper) => [paper.title, paper.docNumber, paper.signedOn])).toEqual([
      ['柳溪市人民政府关于改造菜场的通知', null, '2023-04-03'],
      ['柳溪市人民政府关于清扫菜场的通知', null, '2023-04-06'],
      ['柳溪市人民政府关于清点菜场的通知', null, '2023-04-09'],
    ]);
  });
});

describe('a registration code under the date', () => {
  it('is the paper’s own when none follows, and the next one’s when its title does', () => {
    const first = `${papers}\n\nLXAC01-2023-0004`;
    expect(read(first).documents.map((one) => one.code)).toEqual(['LXAC01-2023-0004']);
    const second = '柳溪市人民政府关于清扫菜场的通知\n\n柳政发〔2023〕8号\n\n每天清扫。';
    expect(read(`${first}\n\n${second}`).documents.map((one) => one.code)).toEqual([
      null,
      'LXAC01-2023-0004',
    ]);
  });
});

describe('appointments', () => {
  const acts = (text: string) =>
    read(text).appointments.map((act) => [act.person, act.action, act.post, act.note]);

  it('printed as a paper of their own are listed too', () => {
    const text =
      '柳溪市人民政府关于何平等同志职务任免的通知\n\n柳政任〔2023〕5号\n\n各县人民政府：\n\n经市政府研究决定：\n\n任命何平为市商务局局长，免去其市财政局副局长职务；\n\n免去江 雪的市商务局局长职务，退休。\n\n柳溪市人民政府\n\n2023年4月6日';
    expect(acts(text)).toEqual([
      ['何平', '任', '市商务局局长', null],
      ['何平', '免', '市财政局副局长', null],
      ['江雪', '免', '市商务局局长', '退休'],
    ]);
  });

  it('stand under letter-spaced heads, by several names, without 的', () => {
    const text =
      '人　事　任　免\n\n柳政任〔2023〕7号\n\n任　命：\n\n何 平同志为市商务局局长；\n\n林一舟同志兼任市统计局局长。\n\n免　去：\n\n江映雪、方远山同志的市商务局副局长职务；\n\n杜小满柳溪市统计局局长职务（改任调研员）。';
    expect(acts(text)).toEqual([
      ['何平', '任', '市商务局局长', null],
      ['林一舟', '任', '市统计局局长', '兼任'],
      ['江映雪', '免', '市商务局副局长', null],
      ['方远山', '免', '市商务局副局长', null],
      ['杜小满', '免', '柳溪市统计局局长', '改任调研员'],
    ]);
  });
});

describe('events', () => {
  it('take a span’s first day, a month named in characters, and days in brackets', () => {
    const text =
      papers +
      '\n\n三月份大事记\n\n3日，菜场开工，市领导林一舟、江映雪参加。\n\n19至20日，副市长江映雪调研菜场。\n\n（23日）\n\n○菜场验收。';
    expect(read(text).events.map((event) => [event.date, event.people])).toEqual([
      ['2023-03-03', ['林一舟', '江映雪']],
      ['2023-03-19', ['江映雪']],
      ['2023-03-23', []],
    ]);
  });
});

describe('days that stand alone', () => {
  it('date the entries below them', () => {
    const text =
      papers +
      '\n\n政府大事记（2023年3月）\n\n3月3日\n\n● 菜场开工。\n\n● 副市长江映雪调研菜场。\n\n● 城东菜场封顶。\n\n3月9日\n\n● 菜场验收。';
    expect(read(text).events.map((event) => event.date)).toEqual([
      '2023-03-03',
      '2023-03-03',
      '2023-03-03',
      '2023-03-09',
    ]);
  });
});

describe('news', () => {
  it('may have its title on the line of its text', () => {
    const text =
      papers +
      '\n\n要闻简报\n\n▲ 城东菜场开门迎客　4月3日，城东菜场开门迎客，摊位一百个。\n\n▲ 城西菜场完成改造　近日，城西菜场完成改造。';
    expect(read(text).news.map((item) => [item.title, item.date])).toEqual([
      ['城东菜场开门迎客', '2023-04-03'],
      ['城西菜场完成改造', null],
    ]);
  });

  it('may have quotes at the end of its title', () => {
    const text =
      papers +
      '\n\n政务简讯\n\n菜场开进“送菜车”\n\n4月3日，送菜车发车。\n\n市政府常务会议召开\n\n4月5日，会议召开。';
    expect(read(text).news.map((item) => item.title)).toEqual(['菜场开进“送菜车”', '市政府常务会议召开']);
  });
});

describe('other ways of writing', () => {
  it.each(['2023.4.6', '2023-04-06', '（2023年4月6日印发）'])('the date of a paper: %s', (date) => {
    expect(read(papers.replace('2023年4月6日', date)).documents[0]?.signedOn).toBe('2023-04-06');
  });

  it('two values of the imprint on one line', () => {
    expect(read(`主办：柳溪市人民政府　　承办：市政府办公室\n\n${papers}`).issue.publisher).toBe(
      '柳溪市人民政府',
    );
    expect(read(`柳溪市人民政府主办　市政府办公室编\n\n${papers}`).issue.publisher).toBe('柳溪市人民政府');
  });

  it('blanks that are none of the usual', () => {
    const wide = papers
      .replace('今年改造', '\u2003\u2003今年改造')
      .replace('柳溪市人民政府关于', '-\u2002柳溪市人民政府关于');
    expect(read(wide).documents.map((one) => one.title)).toEqual(['柳溪市人民政府关于改造菜场的通知']);
  });

  it('the list of issued papers as a table with dates', () => {
    const list =
      '发文目录\n\n文号\t标题\t印发日期\n柳政发〔2023〕7号\t柳溪市人民政府关于改造菜场的通知\t4月6日\n柳政发〔2023〕8号\t柳溪市人民政府关于清扫菜场的通知\t4月9日';
    expect(read(`${papers}\n\n${list}`).issuedList.map((one) => [one.docNumber, one.title])).toEqual([
      ['柳政发〔2023〕7号', '柳溪市人民政府关于改造菜场的通知'],
      ['柳政发〔2023〕8号', '柳溪市人民政府关于清扫菜场的通知'],
    ]);
  });
});

describe('page numbers in dress', () => {
  it.each(['— 5 —', '·5·', '第 5 页'])('%s is no text', (page) => {
    const text = `${papers.replace('改造十个菜场', `改造\n\n${page}\n\n十个菜场`)}`;
    expect(read(text).documents[0]?.blocks.map((block) => block.text)).toContain('今年改造十个菜场。');
  });
});
