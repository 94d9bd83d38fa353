import { describe, expect, it } from 'vitest';
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
    [
      '第五条 有第二条第（一）、（二）项情形的，改正。',
      [['第二条第（一）、（二）项', ['art-2-i1', 'art-2-i2']]],
    ],
    [
      '第五条 有第二条第（一）项、第（二）项情形的，改正。',
      [
        ['第二条第（一）项', ['art-2-i1']],
        ['第（二）项', ['art-2-i2']],
      ],
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
  ])('%s leads nowhere', (body) => expect(refs(body)).toEqual(own));

  it('to a section are told from figures, and from the sections of another paper', () => {
    const plan = '1 总则\n\n1.1 范围\n\n全市适用。\n\n1.2 例外\n\n集市除外。\n\n2 措施\n\n';
    const found = (text: string) => readPaper(plan + text).internalRefs.map((one) => one.targets);
    expect(found('启动1.2规定的检查。')).toEqual([['sec-1.2']]);
    expect(found('面积1.2公顷。')).toEqual([]);
    expect(found('按照《甲预案》（柳政办〔2019〕8号）1.1、1.2规定执行。')).toEqual([]);
  });

  it('know sections by their number and attachments by their label', () => {
    const plan =
      '1 总则\n\n1.1 范围\n\n全市适用。\n\n1.1.1 例外\n\n集市除外。\n\n2 措施\n\n按1.1.1办理，名单见附件2。';
    const paper = readPaper(`${plan}\n\n附件：1.甲表\n2.乙表`);
    expect(paper.internalRefs.map((one) => [one.text, one.targets])).toEqual([['1.1.1', ['sec-1.1.1']]]);
  });
});
