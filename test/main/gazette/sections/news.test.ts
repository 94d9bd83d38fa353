import { describe, expect, it } from 'vitest';
import { parseText } from '../../../../main/gazette/parse-issue.ts';
import { readSectionText } from './section-text.ts';

const news = (lines: string) =>
  readSectionText('政务简讯', lines).news.map(({ title, date, lines: [from, to] }) =>
    [title, date, from, to].join(' '),
  );

describe('news', () => {
  const opened = '菜场改造开工 2023-04-03 7 8';
  const visited = '秦远山调研供水 2023-04-05 9 10';
  it.each([
    ['a date at the head', '菜场改造开工\n4月3日，菜场改造开工。\n秦远山调研供水\n4月5日，秦远山调研供水。'],
    [
      'a date at the end',
      '菜场改造开工\n菜场改造开工。（4月3日）\n秦远山调研供水\n秦远山调研供水。（4月5日）',
    ],
    [
      'a date inside',
      '菜场改造开工\n经过准备，菜场改造于4月3日开工。\n秦远山调研供水\n为保夏季供水，秦远山4月5日到水厂调研。',
    ],
    [
      'who wrote it',
      '菜场改造开工\n（通讯员 江舟）4月3日，菜场改造开工。\n秦远山调研供水\n本报讯（记者 江舟）4月5日，秦远山调研供水。',
    ],
    ['signs', '◆菜场改造开工\n4月3日，菜场改造开工。\n◆秦远山调研供水\n4月5日，秦远山调研供水。'],
    ['brackets', '【菜场改造开工】\n4月3日，菜场改造开工。\n【秦远山调研供水】\n4月5日，秦远山调研供水。'],
  ])('with %s', (_, lines) => expect(news(lines)).toEqual([opened, visited]));

  it('with titles in brackets before their text', () => {
    expect(
      news('【菜场改造开工】　4月3日，菜场改造开工。\n【冬季供暖启动】　今冬供暖比往年提前5天。'),
    ).toEqual(['菜场改造开工 2023-04-03 7 7', '冬季供暖启动  8 8']);
  });

  it('with a date behind the title', () => {
    expect(
      news('◎ 菜场改造开工（4月3日）\n菜场改造动工。\n◎ 秦远山调研供水（4月5日）\n秦远山到水厂调研。'),
    ).toEqual([opened, visited]);
  });

  it('with a date in a line of its own', () => {
    expect(
      news(
        '菜场改造开工\n（2023年4月3日）\n菜场改造开工。\n秦远山调研供水\n（2023年4月5日）\n秦远山调研供水。',
      ),
    ).toEqual(['菜场改造开工 2023-04-03 7 9', '秦远山调研供水 2023-04-05 10 12']);
  });

  it('whose text a page break has torn', () => {
    expect(
      news(
        '菜场改造开工\n会议部署了菜场改造，要求六月底前完成地面、\n\n摊位两项。（4月3日）\n秦远山调研供水\n秦远山到水厂、泵站和水库的\n\n管理房调研，要求保证水压。（4月5日）',
      ),
    ).toEqual(['菜场改造开工 2023-04-03 7 10', '秦远山调研供水 2023-04-05 11 14']);
  });

  it('that the contents list one by one are items of their own', () => {
    const {
      news: items,
      toc,
      sections,
    } = parseText(
      '柳溪市人民政府公报\n2023年第4期\n目录\n政务要闻\n菜场改造开工………3\n秦远山调研供水………4\n政务要闻\n菜场改造开工\n4月3日，菜场改造开工。\n秦远山调研供水\n4月5日，秦远山到水厂调研。\n',
      'x.txt',
    );
    expect(items.map(({ title, date }) => [title, date])).toEqual([
      ['菜场改造开工', '2023-04-03'],
      ['秦远山调研供水', '2023-04-05'],
    ]);
    const pages = new Map(sections.map(({ id, page }) => [id, page]));
    expect(toc.map(({ sectionId }) => pages.get(sectionId ?? ''))).toEqual([3, 4]);
  });

  it('without a day has none', () => {
    expect(news('菜场改造开工\n近日，菜场改造开工。\n秦远山调研供水\n连日来，秦远山调研供水。')).toEqual([
      '菜场改造开工  7 8',
      '秦远山调研供水  9 10',
    ]);
  });
});
