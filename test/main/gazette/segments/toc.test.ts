import { describe, expect, it } from 'vitest';
import { splitLines } from '../../../../main/gazette/lines/lines.ts';
import { readToc } from '../../../../main/gazette/segments/toc.ts';

const first = '柳溪市人民政府关于菜场改造的通知';
const second = '柳溪市人民政府关于公共厕所的意见';
const body = `市政府文件\n${first}\n柳政发〔2023〕7号\n各县：\n正文。`;

function read(text: string) {
  const lines = splitLines(text);
  const toc = readToc(lines);
  return {
    entries: toc.entries.map(({ section, title, docNumber, page }) => [section, title, docNumber, page]),
    rest: lines[toc.end]?.text,
  };
}

describe('the table of contents', () => {
  it.each([
    ['dots', `${first}（柳政发〔2023〕7号）……………（02）`, `${second}……………（11）`],
    ['points', `${first}（柳政发〔2023〕7号）..........2`, `${second}..........11`],
    ['middle dots', `${first}（柳政发〔2023〕7号）·········2`, `${second}·········11`],
    ['blanks', `${first}（柳政发〔2023〕7号）      2`, `${second}      11`],
    ['a slash', `${first}（柳政发〔2023〕7号） / 2`, `${second} / 11`],
  ])('is read with %s before the page', (_, one, two) => {
    expect(read(`目  录\n市政府文件\n${one}\n- ${two}\n${body}`)).toEqual({
      entries: [
        ['市政府文件', first, '柳政发〔2023〕7号', 2],
        ['市政府文件', second, null, 11],
      ],
      rest: '市政府文件',
    });
  });

  it('is not what a long text prints of itself', () => {
    expect(read(`${first}\n目　录\n第一章　总则\n第二章　管理规定\n第一章　总则\n正文。`).entries).toEqual(
      [],
    );
  });

  it('is read without pages', () => {
    expect(
      read(`目录\n市政府文件\n· ${first}（柳政发〔2023〕7号）\n统计\n统计月报\n${body}`).entries,
    ).toEqual([
      ['市政府文件', first, '柳政发〔2023〕7号', null],
      ['统计', '统计月报', null, null],
    ]);
  });

  it('is read when a section and its entry have the same words', () => {
    expect(read(`目录\n要闻\n要闻………3\n统计\n统计月报………4\n要闻\n正文。`).entries).toEqual([
      ['要闻', '要闻', null, 3],
      ['统计', '统计月报', null, 4],
    ]);
  });

  it('is read where a title goes on below, with the page behind it or before it', () => {
    const long = '柳溪市人民政府关于印发《柳溪市菜场改造办法》的通知';
    const behind = `柳溪市人民政府关于印发《柳溪市菜\n场改造办法》的通知（柳政发〔2023〕7号）…………3\n${second}…………11`;
    const before = `3　柳溪市人民政府关于印发《柳溪市菜\n　　场改造办法》的通知\n　　（柳政发〔2023〕7号）\n11　${second}`;
    for (const entries of [behind, before])
      expect(read(`本 期 目 录\n■ 市政府文件\n${entries}\n${body}`).entries).toEqual([
        ['市政府文件', long, '柳政发〔2023〕7号', 3],
        ['市政府文件', second, null, 11],
      ]);
  });

  it('is read where the page found no room beside its title', () => {
    const entries = `${first}（柳政发〔2023〕7号）…………\n…………（3）\n${second}…………（11）`;
    expect(read(`目录\n〖市政府文件〗\n${entries}\n${body}`).entries).toEqual([
      ['市政府文件', first, '柳政发〔2023〕7号', 3],
      ['市政府文件', second, null, 11],
    ]);
  });

  it('is read where pages stand behind a tab, and who spoke behind the leader', () => {
    const entries = `${first}（柳政发〔2023〕7号）\t3\n在菜场开业时的讲话·········秦远山\t11`;
    expect(read(`目录\n『市政府文件』\n${entries}\n${body}`).entries).toEqual([
      ['市政府文件', first, '柳政发〔2023〕7号', 3],
      ['市政府文件', '在菜场开业时的讲话', null, 11],
    ]);
  });

  it('ends where a title is printed again over two lines, though it has no pages', () => {
    const split = '柳溪市人民政府\n关于菜场改造的通知\n柳政发〔2023〕7号\n各县：\n正文。';
    expect(read(`目录\n市政府文件\n${first}\n统计\n统计月报\n${split}`)).toEqual({
      entries: [
        ['市政府文件', first, null, null],
        ['统计', '统计月报', null, null],
      ],
      rest: '柳溪市人民政府',
    });
  });

  it('may list notices by their number alone, and number its entries', () => {
    const entries = `（1）${first}……3\n人事任免\n柳政任〔2023〕2号……5\n统计\n（2）2023年统计月报……9`;
    expect(read(`目录\n一、市政府文件\n${entries}\n${body}`).entries).toEqual([
      ['市政府文件', first, null, 3],
      ['人事任免', '柳政任〔2023〕2号', '柳政任〔2023〕2号', 5],
      ['统计', '2023年统计月报', null, 9],
    ]);
  });

  it('may be missing', () => expect(read(body)).toEqual({ entries: [], rest: '市政府文件' }));
});
