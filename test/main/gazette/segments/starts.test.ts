import { describe, expect, it } from 'vitest';
import { parseText } from '../../../../main/gazette/parse-issue.ts';

const masthead = '柳溪市人民政府公报\n2023年第4期\n目录\n';
const notice = '柳溪市人民政府关于菜场改造的通知';

describe('papers', () => {
  const papers = (text: string) =>
    parseText(`${masthead}${text}\n`, 'x.txt').documents.map(({ title, kind, page }) => [title, kind, page]);

  it.each([
    '2023年4月28日出版\n领导讲话\n在菜场开业时的讲话\n同志们：\n请大家常来。\n',
    '全市菜场改造现场会\n领导讲话\n在菜场开业时的讲话\n同志们：\n请大家常来。\n',
  ])('lose no sign of a section’s name that could be the last line of a title: %j', (text) => {
    const { coverage, documents } = parseText(text, 'x.txt');
    expect(coverage.unplaced).toEqual([]);
    expect(documents.map(({ title }) => title)).toContain('在菜场开业时的讲话');
  });

  it('may be interpretations and speeches: the contents list them beside the others', () => {
    expect(
      papers(
        `市政府文件\n${notice}………3\n政策解读\n《菜场改造办法》解读………9\n领导讲话\n在菜场开业时的讲话………11\n市政府文件\n${notice}\n柳政发〔2023〕7号\n各县：\n正文。\n政策解读\n《菜场改造办法》解读\n办法有三个亮点。\n领导讲话\n在菜场开业时的讲话\n同志们：\n请大家常来。`,
      ),
    ).toEqual([
      [notice, '通知', 3],
      ['《菜场改造办法》解读', '解读', 9],
      ['在菜场开业时的讲话', '讲话', 11],
    ]);
  });

  it('may have no number and another title than the contents say', () => {
    expect(
      papers(
        `市政府文件\n${notice}………3\n柳溪市人民政府关于规范菜场经营时间的公告………9\n市政府文件\n${notice}\n柳政发〔2023〕7号\n各县：\n正文。\n柳溪市人民政府\n2023年4月6日\n柳溪市人民政府关于限制菜场经营时间的公告\n现将有关事项公告如下：\n一、菜场六点开门。`,
      ),
    ).toEqual([
      [notice, '通知', 3],
      ['柳溪市人民政府关于限制菜场经营时间的公告', '公告', 9],
    ]);
  });

  it('that another forwards are its text, though title and number are printed again', () => {
    const inner = '青澜省人民政府关于做好菜场改造的通知';
    expect(
      papers(
        `市政府文件\n柳溪市人民政府转发${inner}的通知………3\n${notice}………9\n市政府文件\n柳溪市人民政府转发${inner}的通知\n柳政发〔2023〕6号\n各县：\n现转发给你们。\n柳溪市人民政府\n2023年4月6日\n${inner}\n澜政发〔2023〕2号\n各市：\n请抓紧。\n${notice}\n柳政发〔2023〕7号\n各县：\n正文。`,
      ).map(([title]) => title),
    ).toEqual([`柳溪市人民政府转发${inner}的通知`, notice]);
  });

  it('of several issuers may have their numbers one above the other', () => {
    const [paper] = parseText(
      `${masthead}部门文件\n${notice}………3\n部门文件\n柳商发〔2023〕7号\n柳财发〔2023〕2号\n柳溪市商务局\n柳溪市财政局\n关于菜场改造的通知\n各县：\n正文。\n`,
      'x.txt',
    ).documents;
    expect(paper).toMatchObject({
      docNumber: '柳商发〔2023〕7号',
      issuers: ['柳溪市商务局', '柳溪市财政局'],
    });
    expect(paper?.title).not.toContain('号');
  });
});

describe('a section', () => {
  const read = (text: string) =>
    parseText(`${masthead}${text}\n`, 'x.txt').sections.flatMap(({ kind, title, page, lines: [from, to] }) =>
      kind === 'front-matter' ? [] : [[kind, title, page, from, to].join(' ')],
    );
  const entries = `${notice}………3\n大事记\n大事记………9\n统计资料\n统计资料………11`;
  const paper = `${notice}\n柳政发〔2023〕7号\n各县：\n正文。`;

  it('is one where its name is printed above a title of the same words', () => {
    expect(read(`${entries}\n${paper}\n▲ 大事记\n大事记\n4月3日　菜场开工。\n4月5日　降雨。`)).toEqual([
      'events 大事记 9 13 16',
    ]);
  });

  it('is one although several tables in it have titles', () => {
    const table = '指标\t本月\t累计\n存款\t3\t9\n贷款\t2\t8';
    expect(
      read(`${entries}\n${paper}\n统计资料\n表1　主要指标\n${table}\n表2　各县主要指标\n${table}`),
    ).toEqual(['statistics 统计资料 11 13 21']);
  });

  it('ends before those whom the gazette goes to', () => {
    expect(
      read(`${entries}\n${paper}\n大事记\n4月3日　菜场开工。\n4月5日　降雨。\n发送：各县，各部门。`),
    ).toEqual(['events 大事记 9 13 15']);
  });
});

describe('a section that the contents list in other words', () => {
  const pages = (entries: string, body: string) =>
    parseText(`${masthead}${entries}\n${body}\n`, 'x.txt').sections.flatMap(({ title, page, kind }) =>
      kind === 'front-matter' ? [] : [[title, page]],
    );
  const paper = `${notice}\n柳政发〔2023〕7号\n各县：\n正文。`;

  it('has the page of the one entry of its kind', () => {
    expect(
      pages(
        `${notice}………3\n政务简讯四则………9\n月度大事………11`,
        `${paper}\n简讯\n菜场开工\n4月3日，菜场开工。\n大事记\n4月3日　菜场开工。`,
      ),
    ).toEqual([
      ['简讯', 9],
      ['大事记', 11],
    ]);
  });

  it('has none where more entries than sections are left', () => {
    expect(
      pages(
        `${notice}………3\n上旬政务简讯………9\n下旬政务简讯………11`,
        `${paper}\n简讯\n菜场开工\n4月3日，菜场开工。`,
      ),
    ).toEqual([['简讯', null]]);
  });
});

describe('sections', () => {
  it('without contents are known by their lines under long names, tables drawn with bars too', () => {
    const source = [
      '柳溪市人民政府公报',
      '2023年第4期',
      '柳溪市人民政府关于菜场改造的通知',
      '柳政发〔2023〕7号',
      '各县（市、区）人民政府：',
      '今年改造十个菜场。',
      '柳溪市人民政府',
      '2023年4月6日',
      '2023年4月份柳溪市人民政府大事记',
      '（4月3日）市长秦远山调研菜场改造。',
      '（4月10日）全市商贸工作会议召开。',
      '2023年4月柳溪市人民政府及市政府办公室发文目录',
      '序号|标题|文号',
      '1|柳溪市人民政府关于菜场改造的通知|柳政发〔2023〕7号',
      '2|柳溪市人民政府关于河道清淤的通知|柳政发〔2023〕9号',
      '2023年4月全市主要经济指标',
      '指标|单位|当月|累计',
      '用电量|万千瓦时|182|698',
      '存款余额|亿元|135.7|—',
    ].join('\n');
    const issue = parseText(source, 'x.txt');
    expect(issue.sections.map(({ kind }) => kind).filter((kind) => kind !== 'front-matter')).toEqual([
      'events',
      'issued-list',
      'statistics',
    ]);
    expect(issue.events.map(({ date }) => date)).toEqual(['2023-04-03', '2023-04-10']);
    expect(issue.issuedList.map(({ docNumber }) => docNumber)).toEqual([
      '柳政发〔2023〕7号',
      '柳政发〔2023〕9号',
    ]);
    expect(issue.statistics.map(({ indicator }) => indicator)).toEqual(['用电量', '存款余额']);
  });
});
