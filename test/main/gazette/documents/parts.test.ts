import { describe, expect, it } from 'vitest';
import { readPaper } from '../paper.ts';

const parts = (body: string, title?: string) =>
  readPaper(body, title).parts.map(({ kind, label, title: name }) => [kind, label, name]);

describe('the parts of a paper', () => {
  it('are a decision and the texts that it prints anew', () => {
    const body =
      '市人民政府决定：\n\n一、对《柳溪市菜场办法》作出修改\n\n（一）删去第三条。\n\n本决定自2023年5月1日起施行。《柳溪市菜场办法》根据本决定作相应修改，重新公布。\n\n柳溪市菜场办法\n\n第一条　菜场应当干净。\n\n第二条　本办法自2011年5月1日起施行。';
    const title = '柳溪市人民政府关于修改《柳溪市菜场办法》的决定';
    expect(parts(body, title)).toEqual([
      ['main', null, null],
      ['attachment', null, '柳溪市菜场办法'],
    ]);
    const paper = readPaper(body, title);
    expect(paper.effectiveFrom).toBe('2023-05-01');
    expect(paper.internalRefs).toEqual([]);
    expect(paper.citations.map((one) => one.relation)).toEqual(['amends', 'amends']);
  });

  it('are attachments that are announced, where one lacks its label too', () => {
    const body =
      '今年改造十个菜场。\n\n附件：1.菜场改造名单\n2.摊位收费要点\n\n柳溪市人民政府\n\n2023年4月6日\n\n附件1\n\n菜场改造名单\n\n城东菜场。\n\n摊位收费要点\n\n每天五元。';
    expect(parts(body)).toEqual([
      ['main', null, null],
      ['attachment', '附件1', '菜场改造名单'],
      ['attachment', null, '摊位收费要点'],
    ]);
  });

  it('keep the label of an attachment whose announced title repeats it', () => {
    const body =
      '今年改造十个菜场。\n\n附件：附件菜场改造名单\n\n柳溪市人民政府\n\n2023年4月6日\n\n附件\n\n菜场改造名单\n\n城东菜场。';
    expect(parts(body)).toEqual([
      ['main', null, null],
      ['attachment', '附件', '菜场改造名单'],
    ]);
  });
});
