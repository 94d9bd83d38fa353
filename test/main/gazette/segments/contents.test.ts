import { describe, expect, it } from 'vitest';
import { parseText } from '../../../../main/gazette/parse-issue.ts';

const masthead = '柳溪市人民政府公报\n2023年第4期\n';
const notice = '柳溪市人民政府关于菜场改造的通知';
const rules = '柳溪市人民政府办公室关于印发柳溪市公共厕所管理办法的通知';
const joint = '柳溪市商务局 柳溪市财政局关于公布收费清单的通知';

const paper = (title: string, number: number) =>
  `${title}\n柳政发〔2023〕${number}号\n各县：\n请照此办理。\n柳溪市人民政府\n2023年4月${number}日\n`;
const papers = `${paper(notice, 3)}${paper(rules, 4)}${paper(joint, 5)}`;

function read(text: string) {
  const { documents, findings, coverage, issue } = parseText(text, 'x.txt');
  return {
    papers: documents.map(({ title, section, page }) => [title, section, page]),
    findings: findings.map(({ kind }) => kind),
    lost: coverage.sourceChars - coverage.placedChars,
    issue,
  };
}

const all = [
  [notice, '市政府文件', 1],
  [rules, '市政府文件', 2],
  [joint, '部门文件', 5],
];

describe('the contents', () => {
  it.each([
    ['in full', notice, rules, joint],
    ['without who issues them', '关于菜场改造的通知', rules.slice(10), '关于公布收费清单的通知'],
    [
      'with short names of who issues them',
      '市政府关于菜场改造的通知',
      '市府办关于印发柳溪市公共厕所管理办法的通知',
      '市商务局等2部门关于公布收费清单的通知',
    ],
  ])('lead to papers that they name %s', (_, one, two, three) => {
    const contents = `目录\n市政府文件\n${one}……1\n${two}……2\n部门文件\n${three}……5\n`;
    expect(read(masthead + contents + papers)).toMatchObject({ papers: all, findings: [], lost: 0 });
  });

  it('may give a proclamation a number without letters', () => {
    const title = '柳溪市人民政府关于禁止烧荒的公告';
    const body = `${title}\n2023年第3号\n现公告如下：\n禁止烧荒。\n柳溪市人民政府\n2023年4月1日\n`;
    const contents = `目录\n市政府文件\n${title}　2023年第3号/1\n${rules}/2\n`;
    expect(read(masthead + contents + body + paper(rules, 4))).toMatchObject({
      papers: [
        [title, '市政府文件', 1],
        [rules, '市政府文件', 2],
      ],
      findings: [],
    });
  });

  it('may print the number behind the leader, in front of the page', () => {
    const entry = (title: string, number: number, page: number) =>
      `${title.replace(/^.*?(?=关于)/, '')}\n……………………柳政发[2023]${number}号（${page}）\n`;
    const contents = `目 录\n·市政府文件·\n${entry(notice, 3, 1)}${entry(rules, 4, 2)}·部门文件·\n${entry(joint, 5, 5)}`;
    expect(read(masthead + contents + papers)).toMatchObject({ papers: all, findings: [], lost: 0 });
  });

  it('do not lead to one of two papers that have the same matter', () => {
    const other = '柳溪市商务局关于菜场改造的通知';
    const contents = '目录\n市政府文件\n关于菜场改造的通知……1\n市关于菜场改造的通知……5\n';
    expect(read(masthead + contents + paper(notice, 3) + paper(other, 4)).papers).toEqual([
      [notice, null, null],
      [other, null, null],
    ]);
  });

  it('may list an order and the text that it issues: both lead to the one paper', () => {
    const rule = '柳溪市花木管理办法';
    const order = `柳溪市人民政府令\n第12号\n《${rule}》已经通过，现予公布。\n市长　秦远山\n2023年4月1日\n`;
    const text = `${rule}\n第一条　为了管理花木。\n第二条　自公布之日起施行。\n`;
    const contents = `目录\n市政府令\n柳溪市人民政府令（第12号）……1\n${rule}……1\n市政府文件\n${notice}……3\n`;
    const { toc, documents, findings } = parseText(
      masthead + contents + order + text + paper(notice, 3),
      'x.txt',
    );
    expect(documents.map(({ title, section, page }) => [title, section, page])).toEqual([
      [rule, '市政府令', 1],
      [notice, '市政府文件', 3],
    ]);
    expect(toc.map(({ documentId }) => documentId)).toEqual([0, 0, 1].map((at) => documents[at]?.id));
    expect(findings).toEqual([]);
  });

  it('may stand behind the papers, with the imprint below them', () => {
    const contents = `目录\n市政府文件\n${notice}……1\n${rules}……2\n部门文件\n${joint}……5\n`;
    const imprint = '主办：柳溪市人民政府\n印刷：柳溪印刷厂\n';
    const found = read(masthead + papers + contents + imprint);
    expect(found).toMatchObject({ papers: all, findings: [], lost: 0 });
    expect(found.issue).toMatchObject({ year: 2023, number: 4, publisher: '柳溪市人民政府' });
  });

  it('that a plan prints of itself belong to the plan', () => {
    const plan =
      '柳溪市防汛预案\n目录\n1 总则……1\n1.1 目的……1\n2 组织……3\n1 总则\n1.1 目的\n为了防汛。\n2 组织\n市里负责。\n';
    const found = read(masthead + paper(notice, 3) + plan + paper(rules, 4));
    expect(found.papers.map(([title]) => title)).toEqual([notice, rules]);
    expect(found.lost).toBe(0);
  });
});
