import { describe, expect, it } from 'vitest';
import { parseText } from '../../../../main/gazette/parse-issue.ts';

const masthead = '柳溪市人民政府公报\n2023年第4期\n柳溪市人民政府办公室编\n';
const notice = '柳溪市人民政府关于菜场改造的通知';
const rules = '柳溪市人民政府办公室关于印发柳溪市公共厕所管理办法的通知';
const joint = '柳溪市商务局 柳溪市财政局关于公布收费清单的通知';

const paper = (title: string, number: number) =>
  `${title}\n柳政发〔2023〕${number}号\n各县：\n请照此办理。\n柳溪市人民政府\n2023年4月${number}日\n`;
const papers = `市政府文件\n${paper(notice, 3)}${paper(rules, 4)}部门文件\n${paper(joint, 5)}`;

function read(text: string) {
  const { documents, toc, coverage } = parseText(text, 'x.txt');
  return {
    papers: documents.map(({ title, section }) => [title, section]),
    toc: toc.map(({ title, docNumber, documentId }) => [title, docNumber, documentId !== null]),
    lost: coverage.sourceChars - coverage.placedChars,
  };
}

const all = [
  [notice, '市政府文件'],
  [rules, '市政府文件'],
  [joint, '部门文件'],
];
const listed = [
  [notice, '柳政发〔2023〕3号', true],
  [rules, '柳政发〔2023〕4号', true],
  [joint, '柳政发〔2023〕5号', true],
];

describe('contents without a heading and without pages', () => {
  it.each([
    ['names of sections in brackets', '【市政府文件】', '【部门文件】'],
    ['bare names of sections', '市政府文件', '部门文件'],
  ])('are known by %s and titles that are printed again', (_, one, other) => {
    const contents = `${one}\n${notice}（柳政发〔2023〕3号）\n${rules.slice(0, 20)}\n${rules.slice(20)}（柳政发〔2023〕4号）\n${other}\n${joint}\n（柳政发〔2023〕5号）\n`;
    expect(read(`${masthead}${contents}${papers}`)).toEqual({ papers: all, toc: listed, lost: 0 });
  });

  it('may list the texts of orders', () => {
    const order =
      '柳溪市人民政府令\n第12号\n《柳溪市渡口管理办法》已经审议通过，现予公布。\n市长　郑一\n2023年4月1日\n柳溪市渡口管理办法\n第一条　本市渡口适用本办法。\n第二条　本办法自公布之日起施行。\n';
    const contents = `【市政府令】\n柳溪市渡口管理办法（市政府令第12号）\n【市政府文件】\n${notice}（柳政发〔2023〕3号）\n${rules}（柳政发〔2023〕4号）\n`;
    const body = `市政府令\n${order}市政府文件\n${paper(notice, 3)}${paper(rules, 4)}`;
    expect(read(`${masthead}${contents}${body}`)).toMatchObject({
      papers: [['柳溪市渡口管理办法', '市政府令'], all[0], all[1]],
      toc: [['柳溪市渡口管理办法', '市政府令第12号', true], listed[0], listed[1]],
    });
  });

  it('are no papers that a list behind them names again', () => {
    const list = `本月发文目录\n${notice}（柳政发〔2023〕3号）\n${rules}（柳政发〔2023〕4号）\n${joint}（柳政发〔2023〕5号）\n`;
    expect(read(`${masthead}${papers}${list}`)).toEqual({ papers: all, toc: [], lost: 0 });
  });

  it('are no list of papers in front of a text that prints none of them', () => {
    const list = `【拟废止文件】\n${notice}（柳政发〔2003〕3号）\n${rules}（柳政发〔2003〕4号）\n`;
    expect(read(`${masthead}${list}${papers.replaceAll(/菜场|厕所/g, '书店')}`).toc).toEqual([]);
  });
});
