import { describe, expect, it } from 'vitest';
import { dateOfLabels, readLabels } from '../../../../main/gazette/text/labels.ts';
import { readPromulgation } from '../../../../main/gazette/text/promulgation.ts';

describe('labels', () => {
  it('stand side by side with their values', () => {
    const labels = readLabels('发文字号：柳政发〔2023〕7号　　成文日期：2023年04月06日　来 源：');
    expect(labels).toEqual([
      { gives: 'number', value: '柳政发〔2023〕7号' },
      { gives: 'date', value: '2023年04月06日' },
      { gives: null, value: '' },
    ]);
    expect(dateOfLabels(labels)).toEqual({ year: 2023, month: 4, day: 6 });
    expect(dateOfLabels(readLabels('发布日期：2023-04-20'))).toBeNull();
  });

  it.each([
    '各县人民政府：',
    '数据来源：市统计局',
    '附件：菜场名单',
    '一、来源：市商务局',
    '来源：进货渠道。',
  ])('are none: %s', (line) => expect(readLabels(line)).toEqual([]));
});

describe('the note on the order that issued a regulation', () => {
  it.each([
    ['（2023年4月6日柳溪市人民政府令第45号公布　自2023年6月1日起施行）', '2023-04-06'],
    [
      '（柳溪市人民政府2023年4月1日第30次常务会议通过，2023年4月6日柳溪市人民政府令第45号发布）',
      '2023-04-06',
    ],
    ['（柳溪市人民政府令第45号公布）', null],
  ])('%s', (note, signedOn) => {
    expect(readPromulgation([note, '第一条　为了管好菜场。'])).toEqual({
      docNumber: '柳溪市人民政府令第45号',
      signedOn,
    });
  });

  it('leaves open which of several orders is meant', () => {
    expect(
      readPromulgation([
        '（2011年4月6日柳溪市人民政府令第12号公布　根据2023年4月6日柳溪市人民政府令第45号修正）',
      ]),
    ).toBeNull();
  });

  it('may be printed over several lines', () => {
    const lines = ['（2023年4月6日柳溪市人民', '政府令第45号公布）', '第一条'];
    expect(readPromulgation(lines)).toEqual({ docNumber: '柳溪市人民政府令第45号', signedOn: '2023-04-06' });
  });
});
