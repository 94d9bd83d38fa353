import { describe, expect, it } from 'vitest';
import { parseText } from '../../../../main/gazette/parse-issue.ts';
import { expectSound } from '../invariants.ts';

const masthead = '柳溪市人民政府公报\n2023年第4期（总第58期）\n';
const before =
  '柳溪市人民政府关于清扫菜场的意见\n柳政发〔2023〕6号\n各县人民政府，市直各部门：\n为了让菜场干净，提出如下意见。\n一、每天清扫。\n柳溪市人民政府\n2023年4月3日\n';
const after =
  '柳溪市人民政府关于同意设立菜场的批复\n柳政函〔2023〕9号\n市商务局：\n同意设立菜场。\n柳溪市人民政府\n2023年4月9日\n';
const text =
  '各县人民政府，市直各部门：\n为改造菜场，现通知如下：\n一、改造十个菜场。\n柳溪市人民政府\n2023年4月6日\n';
const title = '柳溪市人民政府关于改造菜场的通知';
const regulation = '第一条　为了管好菜场，制定本办法。\n第二条　本办法自2023年6月1日起施行。\n';

function read(source: string) {
  const issue = parseText(source, 'x.txt');
  expectSound(issue, source);
  return issue.documents;
}

/** The paper between two others, and how many papers were read. */
function between(paper: string) {
  const documents = read(`${masthead}${before}${paper}${after}`);
  expect(documents[0]).toMatchObject({ docNumber: '柳政发〔2023〕6号', signedOn: '2023-04-03' });
  expect(documents[0]?.effectiveFrom).toBeNull();
  expect(documents[0]?.parts.map((part) => part.kind)).toEqual(['main']);
  expect(documents.at(-1)).toMatchObject({ docNumber: '柳政函〔2023〕9号' });
  expect(documents.length).toBe(3);
  return documents[1];
}

describe('the line between a title and its text', () => {
  it.each([
    ['柳政发﹝2023﹞7号', '柳政发〔2023〕7号', null],
    ['柳政发 〔 2023 〕 7 号', '柳政发〔2023〕7号', null],
    ['文号：柳政发〔2023〕7号', '柳政发〔2023〕7号', null],
    ['柳政发〔2023〕7号　　签发人：江听澜', '柳政发〔2023〕7号', null],
    ['柳政发〔2023〕7号　　LXFS-2023-00003', '柳政发〔2023〕7号', 'LXFS-2023-00003'],
    ['登记号：柳府登 45号\n柳政发〔2023〕7号', '柳政发〔2023〕7号', '柳府登45号'],
    ['柳政发〔2023〕7号\n柳规〔2023〕003—市政府002', '柳政发〔2023〕7号', '柳规〔2023〕003—市政府002'],
    ['柳政发〔2023〕 号', null, null],
    ['（2023年4月6日）', null, null],
  ])('%s', (line, docNumber, code) => {
    const paper = { title, docNumber, code, recipients: '各县人民政府，市直各部门', signedOn: '2023-04-06' };
    expect(between(`${title}\n${line}\n${text}`)).toMatchObject(paper);
    expect(read(`${masthead}${title}\n${line}\n${text}${after}`)[0]).toMatchObject(paper);
    const contents = `目录\n市政府文件\n${title}……3\n柳溪市人民政府关于同意设立菜场的批复……9\n`;
    expect(read(`${masthead}${contents}${title}\n${line}\n${text}${after}`)[0]).toMatchObject(paper);
  });
});

describe('labels of a website', () => {
  const labels =
    '索 引 号：LX0001-2023-00012　　主题分类：商贸\n发文机关：柳溪市人民政府　　成文日期：2023年04月06日\n发文字号：柳政发〔2023〕7号　　发布日期：2023年04月20日\n来源：市政府办　发布时间：2023-04-20 10:32　字体：[大 中 小]\n';

  it('are the head of the paper whose title stands above, and give its number', () => {
    const paper = between(`${title}\n${labels}${text}扫一扫在手机打开当前页\n【打印本页】【关闭窗口】\n`);
    expect(paper).toMatchObject({
      title,
      kind: '通知',
      docNumber: '柳政发〔2023〕7号',
      recipients: '各县人民政府，市直各部门',
      signedOn: '2023-04-06',
    });
    expect(paper?.blocks.at(-1)?.kind).toBe('date');
  });

  it('give the day where the paper prints none', () => {
    const unsigned = text.replace('柳溪市人民政府\n2023年4月6日\n', '');
    expect(between(`${title}\n${labels}${unsigned}`)?.signedOn).toBe('2023-04-06');
    const other = text.replace('4月6日', '4月7日');
    expect(between(`${title}\n${labels}${other}`)?.signedOn).toBe('2023-04-07');
  });

  it('may stand above the title', () => {
    const paper = between(`发布日期：2023-04-20\n信息来源：市政府办\n${title}\n柳政发〔2023〕7号\n${text}`);
    expect(paper).toMatchObject({ title, docNumber: '柳政发〔2023〕7号' });
  });
});

describe('an order', () => {
  const order =
    '《柳溪市菜场办法》已经2023年4月1日市政府常务会议通过，现予公布，自2023年6月1日起施行。\n市长　江听澜\n2023年4月6日\n';

  it.each(['柳溪市人民政府令（第45号）', '柳溪市人民政府令 第45号', '柳溪市人民政府令第45号'])(
    'has its number on the line of its name: %s',
    (line) => {
      const paper = { title: '柳溪市菜场办法', kind: '令', docNumber: '柳溪市人民政府令第45号' };
      const body = `${line}\n${order}柳溪市菜场办法\n${regulation}`;
      expect(between(body)).toMatchObject({ ...paper, signedOn: '2023-04-06', effectiveFrom: '2023-06-01' });
      expect(read(`${masthead}${body}${after}`)[0]).toMatchObject(paper);
    },
  );

  it('is named in a note under the title of the text that it issued', () => {
    const note = '（2023年4月6日柳溪市人民政府令第45号公布　自2023年6月1日起施行）\n';
    expect(between(`柳溪市菜场办法\n${note}${regulation}`)).toMatchObject({
      title: '柳溪市菜场办法',
      docNumber: '柳溪市人民政府令第45号',
      issuers: ['柳溪市人民政府'],
      signedOn: '2023-04-06',
      effectiveFrom: '2023-06-01',
    });
  });

  it('keeps the text whose note names it', () => {
    const note = '（2023年4月6日柳溪市人民政府令第45号公布）\n';
    const paper = between(`柳溪市人民政府令\n第45号\n${order}柳溪市菜场办法\n${note}${regulation}`);
    expect(paper?.parts.map((part) => [part.kind, part.title])).toEqual([
      ['notice', null],
      ['main', '柳溪市菜场办法'],
    ]);
  });
});

describe('a title without a number behind the end of a paper', () => {
  const notice = '为保障安全，现将有关事项公告如下：\n一、菜场六点开门。\n柳溪市人民政府\n2023年4月6日\n';

  it.each([
    ['柳溪市人民政府公告', '公告', '柳溪市人民政府公告'],
    ['柳溪市人民政府\n通告', '通告', '柳溪市人民政府通告'],
    ['公　告', '公告', '公告'],
    ['关于限制菜场经营时间的通告', '通告', '关于限制菜场经营时间的通告'],
  ])('begins the next: %s', (lines, kind, name) => {
    expect(between(`${lines}\n${notice}`)).toMatchObject({ title: name, kind, signedOn: '2023-04-06' });
  });

  it('begins an interpretation, which has no force of its own', () => {
    const body = '柳溪市商务局\n一、起草背景\n菜场需要改造。\n二、施行时间\n本办法自2023年6月1日起施行。\n';
    expect(between(`《柳溪市菜场办法》政策解读\n${body}`)).toMatchObject({
      kind: '解读',
      effectiveFrom: null,
      effects: [],
    });
  });

  it('begins a speech and a report', () => {
    const speech = '在全市菜场工作会议上的讲话\n市长　江听澜\n（2023年4月6日）\n同志们：\n菜场要干净。\n';
    expect(between(speech)).toMatchObject({ kind: '讲话', title: '在全市菜场工作会议上的讲话' });
    const report =
      '政府工作报告\n——2023年1月8日在柳溪市第七届人民代表大会上\n市长　江听澜\n各位代表：\n现在报告工作。\n';
    expect(between(report)).toMatchObject({ kind: '报告', title: '政府工作报告' });
    expect(read(`${masthead}${report}${after}`).map((paper) => paper.title)).toEqual([
      '政府工作报告',
      '柳溪市人民政府关于同意设立菜场的批复',
    ]);
  });

  it('begins one of several proclamations in a row, but none in an attachment', () => {
    const other = notice.replace('公告', '公布');
    const three = `柳溪市人民政府公告\n${notice}柳溪市人民政府公告\n${other}柳溪市人民政府通告\n${notice}`;
    expect(read(`${masthead}${three}${after}`).map((paper) => paper.kind)).toEqual([
      '公告',
      '公告',
      '通告',
      '批复',
    ]);
    const sample = `附件1\n公告样本\n请按样本公告。\n柳溪市商务局公告\n${notice}`;
    expect(read(`${masthead}${before}${sample}${after}`).length).toBe(2);
  });

  it('begins below the heading of its section', () => {
    const body = '柳溪市商务局\n一、起草背景\n菜场需要改造。\n';
    const speech = '在菜场开业时的讲话\n江听澜\n同志们：\n请大家常来。\n';
    const source = `${masthead}${before}政策解读\n《柳溪市菜场办法》解读\n${body}领导讲话\n${speech}`;
    expect(read(source).map((paper) => [paper.section, paper.title])).toEqual([
      [null, '柳溪市人民政府关于清扫菜场的意见'],
      ['政策解读', '《柳溪市菜场办法》解读'],
      ['领导讲话', '在菜场开业时的讲话'],
    ]);
  });

  it('begins a communiqué of the statisticians', () => {
    const name = '2022年柳溪市国民经济和社会发展统计公报（摘要）';
    expect(between(`${name}\n柳溪市统计局\n一、综合\n全年菜场销售增长一成。\n`)).toMatchObject({
      title: name,
    });
  });

  it('begins the next although the contents leave it out', () => {
    const contents =
      '目录\n市政府文件\n柳溪市人民政府关于清扫菜场的意见……1\n柳溪市人民政府关于同意设立菜场的批复……9\n';
    const titles = (paper: string) =>
      read(`${masthead}${contents}${before}${paper}${after}`).map((one) => [one.title, one.page]);
    expect(titles(`柳溪市人民政府公告\n${notice}`)).toEqual([
      ['柳溪市人民政府关于清扫菜场的意见', 1],
      ['柳溪市人民政府公告', null],
      ['柳溪市人民政府关于同意设立菜场的批复', 9],
    ]);
    expect(titles(`关于清扫的通告\n${notice}`).length).toBe(2);
  });

  it('is the text of a notice that issues it', () => {
    const issuing = `柳溪市人民政府关于印发柳溪市菜场办法的通知\n柳政发〔2023〕7号\n各县人民政府：\n现将《柳溪市菜场办法》印发给你们。\n柳溪市人民政府\n2023年4月6日\n柳溪市菜场办法\n${regulation}`;
    expect(between(issuing)?.parts.map((part) => [part.kind, part.title])).toEqual([
      ['notice', null],
      ['main', '柳溪市菜场办法'],
    ]);
    const forwarding = `柳溪市人民政府转发市商务局关于改造菜场意见的通知\n柳政发〔2023〕7号\n各县人民政府：\n市商务局《关于改造菜场的意见》已经市政府同意，现转发给你们。\n柳溪市人民政府\n2023年4月6日\n关于改造菜场的意见\n为改造菜场，提出如下意见：\n一、改造十个菜场。\n`;
    expect(between(forwarding)?.parts.map((part) => [part.kind, part.title])).toEqual([
      ['notice', null],
      ['main', '关于改造菜场的意见'],
    ]);
  });

  it('is what the paper has announced as its attachment', () => {
    const paper = `${title}\n柳政发〔2023〕7号\n${text.replace('柳溪市人民政府\n', '附：柳溪市菜场管理规定\n柳溪市人民政府\n')}柳溪市菜场管理规定\n${regulation}`;
    expect(between(paper)?.parts.map((part) => part.title)).toEqual([null, '柳溪市菜场管理规定']);
  });
});

describe('who issues a paper, on a line above what it is about', () => {
  const matter = '关于改造菜场的通知';
  const contents = (entry: string) => `目录\n·市政府文件·\n${entry}……3\n关于同意设立菜场的批复……9\n`;

  it.each([
    ['numbered', '柳政发〔2023〕7号\n', `${matter}柳政发〔2023〕7号`],
    ['without a number', '', matter],
  ])('belongs to the title, though contents leave it out: %s', (_, number, entry) => {
    const paper = `柳溪市人民政府\n${matter}\n${number}${text}`;
    const documents = read(`${masthead}${contents(entry)}${before}${paper}${after}`);
    expect(documents.map((one) => one.title)).toContain(title);
    expect(documents.find((one) => one.title === title)).toMatchObject({
      issuers: ['柳溪市人民政府'],
      page: 3,
    });
    expect(documents[0]?.parts.at(-1)?.lines).toEqual([7, 13]);
  });

  it('is no name of a section', () => {
    const named = `目录\n政府办公室\n${matter}……3\n关于同意设立菜场的批复……9\n`;
    const documents = read(`${masthead}${named}政府办公室\n${matter}\n柳政发〔2023〕7号\n${text}${after}`);
    expect(documents[0]).toMatchObject({ title: matter, section: '政府办公室' });
  });
});

describe('a registration code above the number', () => {
  const below = (code: string) => `${code}\n柳政发〔2023〕7号\n${title}\n${text}`;

  it.each([
    ['YP0120230009', 'YP0120230009'],
    ['LXFS-2023-00003', null],
  ])('is the code of the paper below, unless it ends the one above: %s', (code, expected) => {
    const documents = read(`${masthead}${before}${below(code)}${after}`);
    expect(documents.map((one) => one.code)).toEqual([expected === null ? code : null, expected, null]);
  });

  it('is none where figures name something else', () => {
    expect(between(below('商铺0120230009'))?.code).toBeNull();
  });
});

describe('a number that a line break cut in two', () => {
  it.each([
    ['柳\n政发〔2023〕7号'],
    ['柳政\n发〔2023〕7号'],
    ['柳政发〔20\n23〕7号'],
    ['柳政发〔2023\n〕7号'],
  ])('is the number of the paper: %s', (number) => {
    const paper = between(`${title}\n${number}\n${text}`);
    expect(paper).toMatchObject({
      title,
      docNumber: '柳政发〔2023〕7号',
      recipients: '各县人民政府，市直各部门',
    });
  });

  it('is none where the words above are the foot of a title', () => {
    const paper = between(`柳溪市人民政府关于改造菜场\n的通知\n柳政发〔2023〕7号\n${text}`);
    expect(paper).toMatchObject({ title, docNumber: '柳政发〔2023〕7号' });
  });
});

describe('papers that a paper lists with the number on a line below', () => {
  const listed = [1, 2, 3]
    .map((year) => `柳溪市人民政府关于第${year}批菜场的通知\n柳政发〔201${year}〕${year}号\n`)
    .join('');

  it.each([
    ['a closing sentence', '本通知自印发之日起执行。\n'],
    ['another heading', '二、继续有效的文件\n暂无。\n'],
  ])('are no papers, whatever follows: %s', (_, below) => {
    const head = `${title}\n柳政发〔2023〕7号\n各县人民政府：\n现将结果通知如下：\n一、废止的文件\n`;
    const paper = between(`${head}${listed}${below}柳溪市人民政府\n2023年4月6日\n`);
    expect(paper).toMatchObject({ docNumber: '柳政发〔2023〕7号', signedOn: '2023-04-06' });
  });

  it('are papers where each has a text', () => {
    expect(read(`${masthead}${before}${before.replaceAll('6号', '7号')}${after}`)).toHaveLength(3);
  });
});
