/** What looks like a head, an event, a page header or an act, and is none. */
import { describe, expect, it } from 'vitest';
import { parseText } from '../../../main/gazette/parse-issue.ts';

const read = (...lines: readonly string[]) =>
  parseText(['柳溪市人民政府公报', '2023年第4期', ...lines].join('\n'), 'x.txt');

const notice = (title: string, ...text: readonly string[]) => [
  title,
  '柳政发〔2023〕7号',
  '各县（市、区）人民政府：',
  ...text,
  '柳溪市人民政府',
  '2023年4月6日',
];

const titles = (issue: ReturnType<typeof read>) => issue.documents.map(({ title }) => title);

describe('a number alone on its line', () => {
  it('belongs to the list above where a line break parted it from the title', () => {
    const title = '柳溪市人民政府关于废止三件文件的决定';
    const issue = read(
      ...notice(
        title,
        '市人民政府决定废止下列文件：',
        '1.《柳溪市人民政府关于加强牌匾管理工作的通知》',
        '（柳政发〔2001〕3号）',
        '2.柳溪市人民政府关于夜市管理的通知',
        '（柳政发〔2004〕5号）',
        '3.《柳溪市人民政府关于河道清淤的通知》（柳',
        '政发〔2006〕8号）',
      ),
    );
    expect(titles(issue)).toEqual([title]);
    expect(issue.documents[0]?.signedOn).toBe('2023-04-06');
  });
});

describe('a text behind a notice', () => {
  it('is the speech that the notice issues under another title', () => {
    const issue = read(
      ...notice('柳溪市人民政府关于印发秦远山市长讲话的通知', '现将秦远山市长的讲话印发给你们。'),
      '在全市菜场改造工作会议上的讲话',
      '同志们：',
      '今天的会议很重要。',
    );
    expect(issue.documents).toHaveLength(1);
    expect(issue.documents[0]?.parts.map(({ kind }) => kind)).toEqual(['notice', 'main']);
  });

  it('is the paper that it hands on, named there without its author', () => {
    const issue = read(
      ...notice(
        '柳溪市人民政府批转市商务局关于改造菜场的意见的通知',
        '市政府同意市商务局关于改造菜场的意见，现批转给你们。',
      ),
      '柳溪市商务局关于改造菜场的意见',
      '为了让菜场干净好逛，提出以下意见。',
    );
    expect(issue.documents).toHaveLength(1);
  });
});

describe('a page header', () => {
  it('is no title of a paper about the gazette or about a 财政报告, however often that is printed', () => {
    const given = '柳溪市人民政府关于2023年《柳溪市政府公报》赠阅工作的通知';
    const money = '柳溪市人民政府关于公布2022年财政报告的通知';
    const issue = read(
      '目录',
      '市政府文件',
      given,
      money,
      '市政府文件',
      ...notice(given, '请做好赠阅。'),
      ...notice(money, '现予公布。').map((line) => line.replace('7号', '8号')),
    );
    expect(titles(issue)).toEqual([given, money]);
    expect(issue.toc.map(({ documentId }) => documentId)).not.toContain(null);
  });
});

it('the head of a table, 大 中 小, is no row of buttons', () => {
  const issue = read(
    ...notice('柳溪市人民政府关于摊位的通知', '收费如下。', '摊位\t收费\t', '\t大\t中\t小', '水果\t9\t7\t5'),
  );
  expect(issue.documents[0]?.blocks.find(({ kind }) => kind === 'table')?.text).toContain('大\t中\t小');
});

it('a day in a sentence that a line break cut begins no event', () => {
  const issue = read(
    '4月份大事记',
    '3日',
    '△ 市长秦远山调研菜场改造，要求各区于',
    '20日前完成清淤。',
    '18日',
    '△ 全市商贸工作会议召开，决定的事项',
    '15日内办结。',
  );
  expect(issue.events.map(({ date }) => date)).toEqual(['2023-04-03', '2023-04-18']);
});

it('what stays in force is not repealed by what is said of the next paper', () => {
  const issue = read(
    ...notice(
      '柳溪市人民政府关于清理文件的通知',
      '《柳溪市牌匾管理办法》（柳政发〔2001〕3号）继续有效，《柳溪市夜市管理办法》（柳政发〔2004〕5号）同时废止。',
    ),
  );
  expect(issue.documents[0]?.citations.map(({ docNumber, relation }) => [docNumber, relation])).toEqual([
    ['柳政发〔2001〕3号', 'mention'],
    ['柳政发〔2004〕5号', 'repeals'],
  ]);
});

describe('without contents', () => {
  it('a decision under the note on its order begins the first paper', () => {
    const title = '柳溪市人民政府关于修改《柳溪市菜场改造办法》的决定';
    const issue = read(
      title,
      '（2023年3月1日柳溪市人民政府令第18号公布　自2023年4月1日起施行）',
      '柳溪市人民政府决定对《柳溪市菜场改造办法》作如下修改：',
      '一、第三条删去。',
    );
    expect(titles(issue)).toEqual([title]);
  });
});

describe('appointments', () => {
  it('are read beside a name that a sign follows without another, and never for ever', () => {
    const issue = read(
      ...notice(
        '柳溪市人民政府关于江听澜等任免职务的通知',
        '江听澜同志任市政府秘书长、不再担任市政府副秘书长职务；',
        '免去白鹭洲、的柳溪市商务局副局长职务；',
        '秦远山（女）、（回族）任柳溪市督学。',
      ),
    );
    expect(issue.appointments.map(({ person }) => person)).toContain('白鹭洲');
  });

  it('are none in a regulation on them', () => {
    const issue = read(
      ...notice('柳溪市人民政府关于印发政府参事聘任管理办法的通知', '现印发给你们。'),
      '柳溪市政府参事聘任管理办法',
      '第一条　为了做好参事聘任工作，制定本办法。',
      '第二条　市政府任参事若干名，参事任满两届的不再续聘。',
    );
    expect(issue.appointments).toEqual([]);
  });
});

it('a table by single blanks may number its rows', () => {
  const issue = read(
    ...notice(
      '柳溪市人民政府关于上半年指标的通知',
      '指标如下。',
      '指标 单位 当月 累计',
      '一、工业增加值 亿元 29.84 110.2',
      '二、用电量 万千瓦时 182 698',
      '三、存款余额 亿元 135.7 136.9',
    ),
  );
  const table = issue.documents[0]?.blocks.find(({ kind }) => kind === 'table');
  expect(table?.table?.rows).toHaveLength(4);
});

it('a number that the contents list as if it were a title is its paper’s, printed once', () => {
  const issue = read(
    '目录',
    '● 通告',
    '柳溪市人民政府关于禁止在市区占道经营的通',
    '  告',
    '  柳政告〔2023〕1号.................................(17)',
    '● 大事记',
    '2023年4月柳溪市大事记.............................(19)',
    '',
    '2023年第4期      告',
    '  柳政告〔2023〕1号................................(17)',
    '● 大事记',
    '2023年4月柳溪市大事记.............................(19)',
    '',
    '2023年第4期                                  通告',
    ' 柳溪市人民政府关于禁止在市区占道经营的',
    '                     通告',
    '                柳政告〔2023〕1号',
    '    为保障通行，根据有关规定，现将有关事项通',
    '告如下：',
    '    一、不得占道经营。',
  );
  expect(issue.coverage.unplaced).toEqual([]);
});
