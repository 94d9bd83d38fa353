import { describe, expect, it } from 'vitest';
import {
  findNumbers,
  numberNames,
  readCodeLine,
  readNumbered,
  readNumberLine,
} from '../../../../main/gazette/text/doc-number.ts';

describe('document numbers', () => {
  it.each([
    ['按照柳财科〔2019〕7号文件规定执行', '柳财科〔2019〕7号'],
    ['（柳政办发（2019）036号）', '柳政办发〔2019〕36号'],
    ['见柳政发[2020]3号', '柳政发〔2020〕3号'],
    ['柳政发【2020】第3号', '柳政发〔2020〕3号'],
    ['《甲》（柳经信发〔2020〕3号）', '柳经信发〔2020〕3号'],
    ['（省政府令第334号）', '省政府令第334号'],
    ['2006年9月12日市政府令第17号公布', '市政府令第17号'],
    ['2021年5月18日柳政发〔2021〕14号', '柳政发〔2021〕14号'],
    ['取水的，应当遵守柳政办〔2021〕8号', '柳政办〔2021〕8号'],
    ['经柳政办〔2021〕43号增加', '柳政办〔2021〕43号'],
    ['经信发〔2021〕43号', '经信发〔2021〕43号'],
    ['柳公告〔2020〕3号', '柳公告〔2020〕3号'],
    ['名称\t据山公告〔2020〕3号\t备注', '据山公告〔2020〕3号'],
    ['（某某部令2018年第1号）', '某某部令2018年第1号'],
    ['《甲》（住房和城乡建设部令第11号）', '住房和城乡建设部令第11号'],
    ['和国家发展和改革委员会令第5号', '国家发展和改革委员会令第5号'],
    ['《甲》和柳文旅发〔2020〕3号', '柳文旅发〔2020〕3号'],
    ['原柳政发〔2020〕3号同时废止', '柳政发〔2020〕3号'],
    ['原政发〔2020〕3号同时废止', '原政发〔2020〕3号'],
    ['因柳政发〔2020〕3号已有规定', '柳政发〔2020〕3号'],
    ['见柳政发﹝2020﹞3号', '柳政发〔2020〕3号'],
    ['见柳政发〈2020〉3号', '柳政发〔2020〕3号'],
    ['见柳政发 〔 2020 〕 3 号', '柳政发〔2020〕3号'],
    ['见柳政发〔二〇二〇〕十三号', '柳政发〔2020〕13号'],
  ])('%s', (text, docNumber) => expect(findNumbers(text).map((one) => one.docNumber)).toEqual([docNumber]));

  it('of orders are known by shorter names', () => {
    expect(numberNames('柳溪市人民政府令第12号')).toEqual(['柳溪市政府令第12号', '市政府令第12号']);
    expect(numberNames('市政府令第12号')).toEqual(['市政府令第12号']);
    expect(numberNames('省政府令第12号')).toEqual(['省政府令第12号']);
    expect(numberNames('柳政发〔2020〕3号')).toEqual(['柳政发〔2020〕3号']);
  });

  it('stand where they are said to', () => {
    const text = '根据柳政发〔2020〕3号和溪政办〔2021〕15号';
    expect(findNumbers(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      '柳政发〔2020〕3号',
      '溪政办〔2021〕15号',
    ]);
  });

  it('are read off a line of their own', () => {
    expect(readNumberLine('柳政发〔2020〕3号')).toBe('柳政发〔2020〕3号');
    expect(readNumberLine('（第80号）')).toBe('第80号');
    expect(readNumberLine('柳政发〔2020〕3号 关于某事的通知')).toBeNull();
  });

  it.each([
    '柳政发〔2020〕3号　　签发人：江听澜',
    '柳政发〔2020〕3号（有效）',
    '柳 政 发 〔2020〕3 号',
    '柳政发﹝2020﹞3号',
  ])('stand beside what is no text: %s', (line) => expect(readNumberLine(line)).toBe('柳政发〔2020〕3号'));

  it('may have the registration code behind them', () => {
    expect(readNumbered('柳政发〔2020〕3号　　LXFS-2020-00003')).toEqual({
      docNumber: '柳政发〔2020〕3号',
      code: 'LXFS-2020-00003',
    });
  });

  it.each([
    ['统一编号：LXFS-2020-00003', 'LXFS-2020-00003'],
    ['（登记号：LXCR－2020－0010003）', 'LXCR-2020-0010003'],
    ['统一编号：LX0320200094', 'LX0320200094'],
    ['公开方式：主动公开', null],
  ])('may have a label behind them: %s', (label, code) => {
    expect(readNumbered(`柳政发〔2020〕3号　　${label}`)).toEqual({ docNumber: '柳政发〔2020〕3号', code });
  });

  it('may not have words of a text behind them', () => {
    expect(readNumbered('柳政发〔2020〕3号　规定如下：')).toBeNull();
    expect(readNumbered('柳政发〔2020〕3号　关于菜场的通知')).toBeNull();
  });

  it('differ from registration codes', () => {
    expect(readCodeLine('统一编号：LXAC01-2023-0004')).toBe('LXAC01-2023-0004');
    expect(readCodeLine('统一登记号：YLCR-2023-01012')).toBe('YLCR-2023-01012');
    expect(readCodeLine('登记编号:DJGF-2022-0003')).toBe('DJGF-2022-0003');
    expect(readCodeLine('柳规〔2020〕003—市政府002')).toBe('柳规〔2020〕003—市政府002');
    expect(readNumberLine('柳规〔2020〕003—市政府002')).toBeNull();
    expect(readCodeLine('LXCR-2023-0020001')).toBe('LXCR-2023-0020001');
    expect(readCodeLine('电话0577-1234567')).toBeNull();
  });
});
