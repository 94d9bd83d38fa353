import { describe, expect, it } from 'vitest';
import { readPaper } from '../paper.ts';

/** Number and words of each heading, `|` before those that run into their paragraph. */
const headings = (body: string) =>
  readPaper(body).blocks.flatMap(({ kind, number, heading }) =>
    heading === null ? [] : [`${kind === 'heading' ? '' : '|'}${number ?? ''} ${heading}`],
  );

describe('headings', () => {
  it('stand beside a foreword, also behind contents with pages that the text prints of itself', () => {
    const contents = '目　录\n前　言…………1\n一、菜场…………2\n（一）摊位…………3\n二、集市…………4\n';
    const body = `各县：\n请照此办理。\n${contents}前　言\n菜场关系民生。\n一、菜场\n（一）摊位\n今年改造十个。\n二、集市\n今年改造五个。`;
    expect(headings(body)).toEqual([' 前言', '一 菜场', '一 摊位', '二 集市']);
    const levels = readPaper(body).blocks.flatMap(({ level }) => level ?? []);
    expect(levels).toEqual([1, 1, 2, 1]);
  });

  it('may be numbered 第一部分 and 壹、', () => {
    const body =
      '第一部分　总体要求\n\n壹、菜场\n\n今年改造十个。\n\n贰、集市\n\n今年改造五个。\n\n第二部分　组织实施\n\n第一部分所列任务由市商务局牵头。';
    expect(headings(body)).toEqual(['一 总体要求', '壹 菜场', '贰 集市', '二 组织实施']);
    expect(readPaper(body).blocks.map((block) => block.level)).toEqual([
      1,
      2,
      null,
      2,
      null,
      1,
      null,
      null,
      null,
    ]);
  });

  it('do not run in where the rest of their list has none', () => {
    const body =
      '一、同意设立城东菜场管理所，管辖范围东到河边，西到桥头，北到城墙根。\n\n二、管理所设在谷仓巷。\n\n三、人员由你区解决。你区要做好挂牌工作。';
    expect(headings(body)).toEqual([]);
    expect(headings('一、抓紧开工。今年改造十个菜场。\n\n二、节约用地。不占用农田。')).toEqual([
      '|一 抓紧开工',
      '|二 节约用地',
    ]);
  });

  it('are no decisions of a reply', () => {
    expect(
      headings(
        '一、原则同意《城东菜场规划》。规划范围到河边。\n\n二、保留两座旧棚，修缮方案报市商务局审查。新建的棚不超过八米。\n\n三、你区要落实资金，不得挪用。\n\n此复。',
      ),
    ).toEqual([]);
  });

  it('are not what a decision does to another paper', () => {
    const items =
      '一、第十八条第二款中“六个月”改为“一年”，第二十条删除\n\n二、将附件2中的标准上调10%\n\n三、删去第五条';
    expect(headings(items)).toEqual([]);
    expect(headings('一、把菜场修好。今年改造十个。\n\n二、将摊位管好。每天清扫一次。')).toEqual([
      '|一 把菜场修好',
      '|二 将摊位管好',
    ]);
  });

  it('head something: names in a list are items', () => {
    const body =
      '附件\n\n老字号名单\n\n一、糕点（2项）\n\n1.桥头米糕（申报单位：城东街道）\n\n2.码头麻饼（申报单位：城西街道）\n\n二、酒类（3项）\n\n3.后山米酒（申报单位：后山乡）\n\n4.前山米酒（申报单位：前山乡）\n\n5.河口米酒（申报单位：河口乡）';
    expect(headings(body)).toEqual(['一 糕点（2项）', '二 酒类（3项）']);
    expect(headings('一、任务\n\n安排如下：\n\n二、分工\n\n序号\t菜场\t单位\n1\t城东\t市甲局')).toEqual([
      '一 任务',
      '二 分工',
    ]);
  });

  it('are no sentences, even where half-width points end these', () => {
    expect(headings('一、菜场由市商务局管.违者报告.\n\n二、集市由各县管.')).toEqual([]);
  });

  it('may be questions', () => {
    expect(
      headings(
        '一、为什么要改造菜场？\n\n菜场太旧。\n\n二、怎么改？\n\n（一）先修屋顶。屋顶漏雨。\n\n（二）再修地面。地面不平。',
      ),
    ).toEqual(['一 为什么要改造菜场', '二 怎么改', '|一 先修屋顶', '|二 再修地面']);
  });
});
