import { describe, expect, it } from 'vitest';
import { parseText } from '../../../../main/gazette/parse-issue.ts';
import { readPaper } from '../paper.ts';

const articles = `第一条 甲。

第二条 菜场应当做到：

（一）干净；

（二）明亮。

前款第（二）项由市商务局核定。

第三条 乙。

第四条 丙。`;

const refs = (body: string) =>
  readPaper(`${articles}\n\n${body}`).internalRefs.map(({ text, targets }) => [text, targets]);
const own = [['前款第（二）项', ['art-2-i2']]];

describe('references inside a paper', () => {
  it.each([
    ['第五条 违反本办法第三条规定的，改正。', [['本办法第三条', ['art-3']]]],
    ['第五条 参照第一条至第三条执行。', [['第一条至第三条', ['art-1', 'art-2', 'art-3']]]],
    ['第五条 参照本办法第二、三、四条执行。', [['本办法第二、三、四条', ['art-2', 'art-3', 'art-4']]]],
    ['第五条 有第二条第二款情形的，改正。', [['第二条第二款', ['art-2-p1']]]],
    ['第五条 有第二条第（一）项情形的，改正。', [['第二条第（一）项', ['art-2-i1']]]],
    ['第五条 有第二条（一）项情形的，改正。', [['第二条（一）项', ['art-2-i1']]]],
    [
      '第五条 有第二条第（一）、（二）项情形的，改正。',
      [['第二条第（一）、（二）项', ['art-2-i1', 'art-2-i2']]],
    ],
    [
      '第五条 有第二条第（一）项、第（二）项情形的，改正。',
      [['第二条第（一）项、第（二）项', ['art-2-i1', 'art-2-i2']]],
    ],
    [
      '第五条 有第二条第（一）项至第（二）项情形的，改正。',
      [['第二条第（一）项至第（二）项', ['art-2-i1', 'art-2-i2']]],
    ],
    ['第五条 前条规定的例外，由市商务局认定。', [['前条', ['art-4']]]],
    ['第五条 前两条规定的例外，由市商务局认定。', [['前两条', ['art-3', 'art-4']]]],
    [
      '第五条 摊位分为：\n\n（一）固定摊位：\n\n1.菜摊；\n\n2.肉摊；\n\n（二）其他摊位。\n\n第六条 第五条第（一）项第2目所列摊位应当有冰柜。',
      [['第五条第（一）项第2目', ['art-5-i1.2']]],
    ],
  ])('%s', (body, expected) => expect(refs(body)).toEqual([...own, ...expected]));

  it.each([
    '第五条 依照《青澜省条例》第三条处理。',
    '第五条 依照《青澜省条例》（省政府令第3号）第三条处理。',
    '第五条 依照该条例第三条处理。',
    '第五条 违反本办法第九十九条的，改正。',
    '第五条 依照《青澜省条例》（省政府令第3号）第三条、第四条处理。',
    '第五条 依照《青澜省条例》（省政府令第3号印发，第4号修改）第一条至第三条处理。',
    '第五条 依照柳政办〔2019〕8号第三条处理。',
    '第五条 依照柳政办〔2019〕8号附件1和第三条处理。',
    '第五条 本条由市商务局解释。',
    '第五条 违反第一条之一规定的，改正。',
    '第四条之一 戊。\n\n第五条 前条规定的例外，由市商务局认定。',
    '第五条 依照《青澜省条例》第二章和第三条处理。',
    '第五条 有第二条第（二）项至第（一）项情形的，改正。',
    '第五条 有第二条第（一）项、第（六）项情形的，改正。',
  ])('%s leads nowhere', (body) => expect(refs(body)).toEqual(own));

  it('lead to 一、二、三、 of this paper where it has no articles', () => {
    const numbered = (words: string) =>
      readPaper(
        `现将有关事项通告如下：\n\n一、不准占道。\n\n二、摊位应当：\n\n（一）干净；\n\n（二）明亮。\n\n三、${words}`,
        '柳溪市人民政府关于菜场的通告',
      ).internalRefs.map((one) => [one.text, one.targets.length]);
    expect(numbered('违反本通告第一条、第二条第（二）项规定的，改正。')).toEqual([
      ['本通告第一条', 1],
      ['第二条第（二）项', 1],
    ]);
    expect(numbered('落实本通告第二部分的任务。')).toEqual([['本通告第二部分', 1]]);
    expect(numbered('违反本办法第一条、第二条规定的，改正。')).toEqual([]);
    expect(numbered('依照《甲条例》第一条和第二条，第一条另有规定。')).toEqual([]);
    expect(numbered('违反本通告第七条、本通告第二条第（五）项规定的，改正。')).toEqual([]);
  });

  it('lead to the chapter that they stand in', () => {
    const chapters = (words: string) =>
      readPaper(
        `第一章 总则\n\n第一条 甲。\n\n第二章 摊位\n\n第二条 乙。${words}\n\n第三章 附则\n\n第三条 丙。`,
      ).internalRefs.map((one) => [one.text, one.targets]);
    expect(chapters('违反本章规定的，改正。')).toEqual([['本章', ['sec-2']]]);
    expect(chapters('按本章程和本节能规定办理。')).toEqual([]);
  });

  it('lead to chapters, from the outermost in', () => {
    const divided =
      '第一编 总则\n\n第一章 目的\n\n第一条 甲。\n\n第二编 管理\n\n第一章 摊位\n\n第二条 乙。\n\n第二章 收费\n\n第三条 适用本办法第二编第一章的规定，不适用第一章和第二编的规定。';
    expect(readPaper(divided).internalRefs.map((one) => [one.text, one.targets])).toEqual([
      ['本办法第二编第一章', ['sec-2.1']],
      ['第二编', ['sec-2']],
    ]);
  });

  it('lead to the attachment whose label they name', () => {
    const body =
      '第一条 收费标准见附表1，经费见附表2，名单见附件。\n\n附表1\n\n菜场收费标准\n\n每天五元。\n\n附表2\n\n菜场经费\n\n每年十万元。';
    expect(readPaper(body).internalRefs.map((one) => [one.text, one.targets])).toEqual([
      ['见附表1', ['a1.p-1']],
      ['见附表2', ['a2.p-1']],
    ]);
    const plan = '1 总则\n\n1.1 职责\n\n职责见附件2.1。\n\n2 措施\n\n附件2.1\n\n成员职责\n\n每天清扫。';
    expect(readPaper(plan).internalRefs.map((one) => [one.text, one.targets])).toEqual([
      ['见附件2.1', ['a1.p-1']],
    ]);
  });

  it('to a section are told from figures, and from the sections of another paper', () => {
    const plan = '1 总则\n\n1.1 范围\n\n全市适用。\n\n1.2 例外\n\n集市除外。\n\n2 措施\n\n';
    const found = (text: string) => readPaper(plan + text).internalRefs.map((one) => one.targets);
    expect(found('启动1.2规定的检查。')).toEqual([['sec-1.2']]);
    expect(found('面积1.2公顷。')).toEqual([]);
    expect(found('按照《甲预案》（柳政办〔2019〕8号）1.1、1.2规定执行。')).toEqual([]);
  });

  it('to a section that is not there dangle where words lead to it', () => {
    const plan = '1 总则\n\n1.1 范围\n\n全市适用。\n\n1.2 例外\n\n';
    const findings = (text: string) =>
      parseText(
        `柳溪市人民政府公报\n2023年第4期\n\n柳溪市人民政府关于菜场的通知\n\n柳政发〔2023〕7号\n\n${plan}${text}`,
        'x.txt',
      ).findings.map((one) => one.kind);
    expect(findings('评估按5.4.2确定。')).toContain('missing-target');
    expect(findings('软件升到5.4.2版。')).not.toContain('missing-target');
  });

  it('know sections by their number and attachments by their label', () => {
    const plan =
      '1 总则\n\n1.1 范围\n\n全市适用。\n\n1.1.1 例外\n\n集市除外。\n\n2 措施\n\n按1.1.1办理，名单见附件2。';
    const paper = readPaper(`${plan}\n\n附件：1.甲表\n2.乙表`);
    expect(paper.internalRefs.map((one) => [one.text, one.targets])).toEqual([['1.1.1', ['sec-1.1.1']]]);
  });
});
