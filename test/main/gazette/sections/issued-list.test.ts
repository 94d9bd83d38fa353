import { describe, expect, it } from 'vitest';
import { readSectionText } from './section-text.ts';

const issued = (lines: string) =>
  readSectionText('4月份发文目录', lines).issuedList.map(({ docNumber, title }) => `${docNumber} ${title}`);

const first = '柳政发〔2023〕7号 柳溪市人民政府关于菜场改造的通知';
const second = '柳政办〔2023〕12号 柳溪市人民政府办公室关于夜市管理的意见';
const one = '柳溪市人民政府关于菜场改造的通知';
const two = '柳溪市人民政府办公室关于夜市管理的意见';

describe('issued papers', () => {
  it.each([
    ['number first', `柳政发〔2023〕7号　${one}\n柳政办〔2023〕12号　${two}`],
    ['number last', `${one}　柳政发〔2023〕7号\n${two}　柳政办〔2023〕12号`],
    ['number in brackets', `1.${one}（柳政发〔2023〕7号）\n2.${two}（柳政办〔2023〕12号）`],
    ['number, then title below', `柳政发〔2023〕7号\n${one}\n柳政办〔2023〕12号\n${two}`],
    ['title, then number below', `${one}\n柳政发〔2023〕7号\n${two}\n柳政办〔2023〕12号`],
    [
      'a title over two lines',
      `柳政发〔2023〕7号　柳溪市人民政府关于菜场\n改造的通知\n柳政办〔2023〕12号　${two}`,
    ],
    ['a date behind', `柳政发〔2023〕7号　${one}　2023年4月6日\n柳政办〔2023〕12号　${two}　4月9日`],
    ['a date in brackets', `柳政发〔2023〕7号　${one}（4月6日）\n柳政办〔2023〕12号　${two}（4月9日）`],
    [
      'a table',
      `序号\t文号\t标题\t日期\n1\t柳政发〔2023〕7号\t${one}\t4月6日\n2\t柳政办〔2023〕12号\t${two}\t4月9日`,
    ],
    [
      'a table, title first',
      `文件名称\t发文字号\t印发日期\n${one}\t柳政发〔2023〕7号\t2023-04-06\n${two}\t柳政办〔2023〕12号\t2023-04-09`,
    ],
    [
      'the day between number and title',
      `柳政发〔2023〕7号（4月6日）\n${one}\n柳政办〔2023〕12号（4月9日）\n${two}`,
    ],
    ['a day in front', `4月6日 柳政发〔2023〕7号 ${one}\n4月9日 柳政办〔2023〕12号 ${two}`],
    [
      'a day in front of the title',
      `4月6日　${one}（柳政发〔2023〕7号）\n4月9日　${two}（柳政办〔2023〕12号）`,
    ],
    [
      'title, then number and day below',
      `${one}\n（柳政发〔2023〕7号 4月6日）\n${two}\n（柳政办〔2023〕12号 4月9日）`,
    ],
    [
      'number and day in brackets behind',
      `${one}（柳政发〔2023〕7号，4月6日）\n${two}（柳政办〔2023〕12号，4月9日）`,
    ],
    ['groups', `一、市政府文件\n柳政发〔2023〕7号　${one}\n二、市政府办公室文件\n柳政办〔2023〕12号　${two}`],
    ['groups that say letters and year', `一、柳政发〔2023〕\n7号　${one}\n二、柳政办〔2023〕\n12号　${two}`],
    ['signs at the ends', `柳政发〔2023〕7号：${one}；\n柳政办〔2023〕12号：${two}。`],
  ])('%s', (_, lines) => expect(issued(lines)).toEqual([first, second]));

  it('may have groups by issuer, and titles in brackets', () => {
    expect(issued(`市政府\n柳政发〔2023〕7号（${one}）\n市政府办公室\n柳政办〔2023〕12号（${two}）`)).toEqual(
      [first, second],
    );
  });

  it.each([
    ['with a head', '文号\t标题\t签发日期\n柳政发〔2023〕7号\t关于菜场的通知\t4.6\n8号\t关于夜市的通知\t4.9'],
    ['numbered', '序号\t文号\t标题\n1\t柳政发〔2023〕7号\t关于菜场的通知\n2\t8号\t关于夜市的通知'],
    ['of other columns', '文号\t内容\n柳政发〔2023〕7号\t关于菜场的通知\n8号\t关于夜市的通知'],
  ])('may leave out letters and year that the row above has: %s', (_, lines) =>
    expect(issued(lines)).toEqual(['柳政发〔2023〕7号 关于菜场的通知', '柳政发〔2023〕8号 关于夜市的通知']),
  );

  it('are linked where the issue prints them, on the line that lists them', () => {
    const { issuedList, sections } = readSectionText(
      '4月份发文目录',
      `序号\t文号\t标题\n1\t柳政发〔2023〕7号\t${one}`,
    );
    expect(issuedList[0]).toMatchObject({ line: 8, documentId: null });
    expect(sections.flatMap(({ citations }) => citations.map(({ text }) => text))).toEqual([
      '柳政发〔2023〕7号',
    ]);
  });
});
