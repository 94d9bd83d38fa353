import { describe, expect, it } from 'vitest';
import { readLayout } from '../../../../main/gazette/lines/layout.ts';
import { splitLines } from '../../../../main/gazette/lines/lines.ts';
import { joinLines } from '../../../../main/gazette/paragraphs/join.ts';

function paragraphs(text: string): string[] {
  const lines = splitLines(text);
  return joinLines(lines, readLayout(lines)).map((paragraph) => paragraph.text);
}

describe('joining', () => {
  it('closes a sentence that a page break cut, whatever mark it was cut behind', () => {
    expect(paragraphs('镇里的菜场由商务局管理，各\n\n乡镇配合。\n\n第二段。')).toEqual([
      '镇里的菜场由商务局管理，各乡镇配合。',
      '第二段。',
    ]);
    expect(paragraphs('（一）加强领导。各县(市、区)\n\n政府要落实责任。')).toEqual([
      '（一）加强领导。各县(市、区)政府要落实责任。',
    ]);
    expect(paragraphs('雨天由排水处值守；\n\n晴天由城管值守。')).toEqual([
      '雨天由排水处值守；晴天由城管值守。',
    ]);
    expect(paragraphs('落实“十四五”\n\n各项目标。')).toEqual(['落实“十四五”各项目标。']);
    expect(paragraphs('按照《菜场管理。\n\n办法》执行。')).toEqual(['按照《菜场管理。办法》执行。']);
  });

  it('leaves members of a list and finished paragraphs apart', () => {
    expect(paragraphs('包括：\n\n（一）甲；\n\n（二）乙；\n\n（三）丙。\n\n以上。')).toHaveLength(5);
    expect(paragraphs('甲做完了。\n\n（责任单位：市甲局）\n\n乙也做完了。')).toHaveLength(3);
  });

  it('does not take continuations for headings', () => {
    expect(paragraphs('推进改造提升\n\n2.0版工作，按月通报。')).toHaveLength(1);
    expect(paragraphs('推动湾\n\n（滩）管控延伸。')).toHaveLength(1);
    expect(paragraphs('新建园区\n\n15个、改建3个。')).toHaveLength(1);
    expect(
      paragraphs('（1）甲县可以先动手，由县里负责。\n\n（2）乙县核实确定为较大\n\n以上的，报市里。'),
    ).toHaveLength(2);
  });

  it('goes on behind 第, although a number stands there', () => {
    expect(paragraphs('第六条　不合第三条第\n\n（一）项规定的，说明理由。')).toHaveLength(1);
  });

  it('leaves headings that stand alone apart', () => {
    expect(
      paragraphs('一、总体要求\n\n（一）指导思想\n\n以群众为先。\n\n（二）主要目标\n\n三年见效。'),
    ).toHaveLength(5);
    expect(paragraphs('1.1 适用范围\n本预案适用于全市。\n1.2 工作原则\n快。')).toHaveLength(4);
    expect(paragraphs('附 则\n\n1.本办法由市商务局解释。')).toHaveLength(2);
  });

  it.each([
    ['一 总体要求\n\n做好菜场改造。\n\n二 重点任务\n\n今年十家。', 4],
    ['一，总体要求\n\n做好菜场改造。\n\n二，重点任务\n\n今年十家。', 4],
    ['Ⅰ.总则\n\n做好菜场改造。\n\nⅡ.分则\n\n今年十家。', 4],
    ['1总则\n1.1编制目的\n做好改造。\n2组织体系\n2.1指挥部\n由商务局组成。', 6],
    ['一 总体要求\n\n做好菜场改造。', 1],
    ['今年建成\n\n1个中心\n\n2个平台\n\n都要开放。', 1],
  ])('takes a number without its sign for one where its like go on: %s', (text, count) => {
    expect(paragraphs(text)).toHaveLength(count);
  });

  it('leaves the captions of articles alone where most articles have one', () => {
    expect(paragraphs('第一条 目的\n\n为了好逛。\n\n第二条 适用范围\n\n适用于菜场。')).toEqual([
      '第一条 目的',
      '为了好逛。',
      '第二条 适用范围',
      '适用于菜场。',
    ]);
    expect(
      paragraphs('第一条 为了好逛。\n\n第二条 市商务局\n\n负责改造。\n\n第三条 摊主负责清扫。'),
    ).toHaveLength(3);
  });

  it('goes on with an article that the sentence above speaks of', () => {
    expect(
      paragraphs('第一条 为了好逛，制定本办法。\n第二条 违反本办法\n第一条规定的，由商务局处理。'),
    ).toHaveLength(2);
    expect(paragraphs('第一条 为了好逛。\n第二条 违反本办法\n第三条的规定，由商务局处理。')).toHaveLength(2);
  });

  it('joins hard-wrapped stretches up to the line that is not full', () => {
    const wrapped =
      '第十条　市商务局可以委托有本事的机构对\n菜场摊位做评估，评估的费用不能转给摊主\n。\n第十一条　摊主每天收摊以后应当把自己的\n摊位打扫干净。';
    expect(paragraphs(wrapped)).toHaveLength(2);
  });

  it('goes by the indent where paragraphs have one', () => {
    const indented = '　　菜场每天早上开门，晚上八点\n关门。\n　　节日另行通知。\n　　雨天照常。';
    expect(paragraphs(indented)).toEqual([
      '菜场每天早上开门，晚上八点关门。',
      '节日另行通知。',
      '雨天照常。',
    ]);
  });

  it('joins what a break cut behind a full stop where paragraphs have an indent', () => {
    const indented =
      '　　第一条　市商务局应当在十五日内作出决定。\n\n不同意的，应当说明理由。\n　　第二条　节日照常。\n\n（此件公开发布）';
    expect(paragraphs(indented)).toEqual([
      '第一条　市商务局应当在十五日内作出决定。不同意的，应当说明理由。',
      '第二条　节日照常。',
      '（此件公开发布）',
    ]);
  });

  it('joins a torn member of a list whose members are sentences', () => {
    const list =
      '一、原则同意城东菜场的改造规划，范围东到永济桥，西到船坞。\n\n二、城东区要会同市财政、水务等部门，抓\n\n紧动工，优先修排水管。';
    expect(paragraphs(list)).toHaveLength(2);
    expect(
      paragraphs('一、提高认识，抓紧动工\n\n菜场要修。\n\n二、分清任务，落实到人\n\n各负其责。'),
    ).toHaveLength(4);
  });

  it.each([
    ['电话：81234567\n特此公告', 2],
    ['同意设立菜场\n此复', 2],
    ['现将名单公布，\n特此公告。', 1],
    ['县长　甲乙丙\n（2023年4月8日）\n同志们：', 3],
    ['二〇二三年四月八日\n菜场守则', 2],
    ['菜场自\n2023年4月8日\n起开放。', 1],
    ['一、会议听取了菜场汇报\n会议指出，要每天清扫。\n会议决定，开放菜场。', 3],
    ['出席：江听澜、白鹭洲\n列席：市商务局主要负责人', 2],
    ['城东菜场　　城西菜场　　城南菜场\n城北菜场　　河埠菜场\n希望再接再厉。', 3],
    ['各县　　要　　落实，由\n市里督查。', 1],
    ['柳政发〔2012〕4号\n本通知自印发之日起执行。', 2],
    ['柳政发〔2012〕4号\n文件已经废止。', 1],
    ['补助金额=标准×人数\n式中，标准由市里定。', 2],
    ['一、措施…………6\n前言\n改造菜场。', 3],
    ['补助金额=标准×人数\n前款所称标准，由市里定。', 2],
    ['补助金额=标准×人\n数×月数', 1],
    ['补助金额=标准×\n人数，由市里定。', 1],
  ])('knows words that stand apart, by their form: %s', (text, count) => {
    expect(paragraphs(text)).toHaveLength(count);
  });

  it('leaves names alone that are as many as their heading says', () => {
    const names = '城东菜场\n城西菜场有限公司\n城南第二菜场';
    expect(paragraphs(`一、先进集体（3个）\n${names}\n希望再接再厉。`)).toHaveLength(5);
    expect(paragraphs(`一、先进集体（2个）\n${names}\n希望再接再厉。`)).toHaveLength(2);
    expect(paragraphs('一、先进集体（2个）\n城东菜场、城西菜\n场、城南菜场。')).toHaveLength(2);
  });
});
