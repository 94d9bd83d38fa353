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

  it('is read where every page stands on a line of its own, below short titles as well', () => {
    const entries = `${first}\n…………（3）\n${second}\n（11）\n统计\n统计月报\n（14）`;
    expect(read(`目录\n市政府文件\n${entries}\n${body}`)).toEqual({
      entries: [
        ['市政府文件', first, null, 3],
        ['市政府文件', second, null, 11],
        ['统计', '统计月报', null, 14],
      ],
      rest: '市政府文件',
    });
  });

  it('is read where the pages stand in a column behind the titles', () => {
    expect(read(`目录\n市政府文件\n${first}\n${second}\n（3）\n（11）\n${body}`)).toEqual({
      entries: [
        ['市政府文件', first, null, 3],
        ['市政府文件', second, null, 11],
      ],
      rest: '市政府文件',
    });
  });

  it.each([
    ['（3）', '（11）', 3, 11],
    ['（1）', '（2）', null, null],
    ['①', '②', null, null],
    ['（一）', '（二）', null, null],
  ])('takes figures off the head of its titles: %s and %s', (one, two, page, next) => {
    expect(read(`目录\n市政府文件\n${one}${first}\n${two}${second}\n${body}`)).toEqual({
      entries: [
        ['市政府文件', first, null, page],
        ['市政府文件', second, null, next],
      ],
      rest: '市政府文件',
    });
  });

  it.each([
    ['●目录', `${first} 3`, `${second} 11`],
    ['目录', `【市政府文件】${first}……3`, `【市政府文件】${second}……11`],
    ['目录', `${first}\n柳政发〔2023〕7号……3`, `${second}\n柳政发〔2023〕8号……11`],
  ])('is read under %s from %s', (heading, one, two) => {
    const { entries, rest } = read(`${heading}\n市政府文件\n${one}\n${two}\n${body}`);
    expect(entries.map(([section, title, , page]) => [section, title, page])).toEqual([
      ['市政府文件', first, 3],
      ['市政府文件', second, 11],
    ]);
    expect(rest).toBe('市政府文件');
  });

  it('may print the pages of its sections alone', () => {
    expect(
      read(`目录\n市政府文件（1）\n${first}\n${second}\n大事记（9）\n${body.replace('市政府文件\n', '')}`),
    ).toEqual({
      entries: [
        ['市政府文件', first, null, null],
        ['市政府文件', second, null, null],
        ['大事记', '大事记', null, 9],
      ],
      rest: first,
    });
  });

  it('may mark its sections by signs without printing pages, and list a section by its name alone', () => {
    expect(read(`目录\n◆ 市政府文件\n${first}\n${second}\n◆ 人事任免\n◆ 大事记\n${body}`)).toEqual({
      entries: [
        ['市政府文件', first, null, null],
        ['市政府文件', second, null, null],
        ['人事任免', '人事任免', null, null],
        ['大事记', '大事记', null, null],
      ],
      rest: '市政府文件',
    });
  });

  it('lists an order by its number', () => {
    const order = '柳溪市人民政府令（第12号）';
    const text = `柳溪市人民政府令\n第12号\n《柳溪市花木管理办法》已经通过，现予公布。`;
    expect(read(`目录\n市政府令\n${order}\n柳溪市花木管理办法\n市政府文件\n${first}\n${text}`)).toEqual({
      entries: [
        ['市政府令', '柳溪市人民政府令', '柳溪市人民政府令第12号', null],
        ['市政府令', '柳溪市花木管理办法', null, null],
        ['市政府文件', first, null, null],
      ],
      rest: '柳溪市人民政府令',
    });
  });

  it.each([
    ['above', `柳政发〔2023〕7号\n${first}`, `柳政发〔2023〕8号\n${second}`],
    ['below', `${first}\n柳政发〔2023〕7号`, `${second}\n柳政发〔2023〕8号`],
  ])(
    'may print numbers on lines of their own %s the titles, and names of sections with colons',
    (_, one, two) => {
      expect(read(`目录\n市政府文件：\n${one}\n${two}\n大事记：\n4月大事记\n${body}`)).toEqual({
        entries: [
          ['市政府文件', first, '柳政发〔2023〕7号', null],
          ['市政府文件', second, '柳政发〔2023〕8号', null],
          ['大事记', '4月大事记', null, null],
        ],
        rest: '市政府文件',
      });
    },
  );

  it('ends where a paper begins that it does not list', () => {
    const unlisted =
      '柳溪市人民政府关于印发柳溪市河道办法和\n湖泊办法的通知\n柳政发〔2023〕9号\n各县：\n正文。';
    expect(read(`目录\n市政府文件\n${first}\n${second}\n${unlisted}`).rest).toBe(
      '柳溪市人民政府关于印发柳溪市河道办法和',
    );
  });

  it('is the whole one, not the choice on the cover', () => {
    expect(read(`要目\n${first}\n目录\n市政府文件\n${first}……3\n${second}……11\n${body}`).entries).toEqual([
      ['市政府文件', first, null, 3],
      ['市政府文件', second, null, 11],
    ]);
  });

  it('has entries whose page is missing', () => {
    const third = '柳溪市人民政府关于设立湿地公园的批复';
    expect(read(`目录\n市政府文件\n${first}……3\n${second}\n${third}……11\n${body}`).entries).toEqual([
      ['市政府文件', first, null, 3],
      ['市政府文件', second, null, null],
      ['市政府文件', third, null, 11],
    ]);
  });

  it('is set as its own lines show, not as a table in the first paper', () => {
    const table = '附件\n序号   名称   投资\n 1    东桥    100\n 2    西桥    200';
    expect(read(`目录\n市政府文件\n${first}\n${second}\n${body}\n${table}`).entries).toEqual([
      ['市政府文件', first, null, null],
      ['市政府文件', second, null, null],
    ]);
  });

  it.each([
    ['rows of a table', '序号   名称   投资\n 1    东桥    100\n 2    西桥    200'],
    ['dates', '受理时间：2020/05/18\n截止时间：2020/05/24'],
    ['telephones', '咨询电话  110\n投诉电话  120'],
    ['titles in a paper', `${first}  3\n${second}  11`],
  ])('without its heading is no %s', (_, lines) => {
    const above = `柳溪市人民政府公报\n2023年第4期\n${body}`;
    expect(read(`${above}\n${lines}`)).toEqual({ entries: [], rest: '柳溪市人民政府公报' });
  });

  it('without its heading stands above the first paper', () => {
    const cover = '柳溪市人民政府公报\n2023年第4期';
    expect(read(`${cover}\n${first}    3\n${second}    11\n${body}`).entries).toEqual([
      ['', first, null, 3],
      ['', second, null, 11],
    ]);
  });

  it('may be missing', () => expect(read(body)).toEqual({ entries: [], rest: '市政府文件' }));
});
