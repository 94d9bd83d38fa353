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

  it.each([
    '（此件公开发布）',
    '公开方式：主动公开',
    '抄送：市委办公室，市人大常委会办公室。',
    '抄送：市委办公室，\n市人大常委会办公室。\n柳溪市人民政府办公室　2023年4月7日印发',
  ])('are a notice with its last lines, and the text below them: %j', (remarks) => {
    const body = `现将《柳溪市菜场办法》印发给你们。\n\n柳溪市人民政府\n2023年4月6日\n${remarks}\n\n柳溪市菜场办法\n\n第一条　菜场应当干净。\n\n第二条　摊位费每天五元。`;
    expect(parts(body, '柳溪市人民政府关于印发《柳溪市菜场办法》的通知')).toEqual([
      ['notice', null, null],
      ['main', null, '柳溪市菜场办法'],
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

  it.each([
    ['附件1　菜场名单', '附件2　收费标准', '附件1', '附件2'],
    ['附件3.1\n菜场名单', '附件3.2\n收费标准', '附件3.1', '附件3.2'],
  ])('are attachments at labels like %s', (one, other, first, second) => {
    const body = `今年改造十个菜场。\n\n柳溪市人民政府\n2023年4月6日\n\n${one}\n城东菜场。\n\n${other}\n每天五元。`;
    expect(parts(body)).toEqual([
      ['main', null, null],
      ['attachment', first, '菜场名单'],
      ['attachment', second, '收费标准'],
    ]);
  });

  it('are none where attachments are only listed or spoken of', () => {
    const body =
      '今年改造十个菜场。\n\n附件1 菜场名单\n附件2 收费标准\n\n柳溪市人民政府\n2023年4月6日\n\n附件1 中的菜场，每天清扫。';
    expect(parts(body)).toEqual([['main', null, null]]);
  });

  it.each([
    ['其后重新印发。', '菜场改造工作安排'],
    ['从今天起施行。', '2023年菜场改造工作安排'],
  ])('are a notice that nobody signs and the text behind its date: %s', (last, name) => {
    const body = `各县：\n市商务局制定的《${name}》已经同意，现转发给你们，${last}\n二〇二三年四月六日\n${name}\n市商务局\n（2023年4月1日）\n为改造菜场，作如下安排。\n一、每天清扫。`;
    const title = `柳溪市人民政府办公室转发市商务局${name}的通知`;
    expect(parts(body, title)).toEqual([
      ['notice', null, null],
      ['main', null, name],
    ]);
    expect(readPaper(body, title).signedOn).toBe('2023-04-06');
  });

  it('are one where a date only ends a sentence above others', () => {
    const body = '市商务局印发《菜场名单》。\n2023年4月1日\n以前开业的菜场，照旧收费。\n每天五元。';
    expect(parts(body)).toEqual([['main', null, null]]);
  });

  it('have a title without the note on who issued the text', () => {
    const note = '（2011年4月1日柳溪市人民政府令第9号公布　根据2023年4月6日柳溪市人民政府令\n第21号修改）';
    const body = `今年修改两个办法。\n附件：1.柳溪市菜场办法\n2.柳溪市书店办法（试行）\n柳溪市人民政府\n2023年4月6日\n附件1\n柳溪市菜场办法\n${note}\n第一条　菜场应当干净。\n附件2\n柳溪市书店办法\n（试行）\n第一条　书店应当安静。`;
    expect(parts(body)).toEqual([
      ['main', null, null],
      ['attachment', '附件1', '柳溪市菜场办法'],
      ['attachment', '附件2', '柳溪市书店办法（试行）'],
    ]);
  });

  it('may be signed at the foot of the text that a notice issues', () => {
    const body =
      '现将《菜场守则》印发给你们。\n柳溪市人民政府\n2023年4月6日\n菜场守则\n一、每天清扫。\n市商务局\n市公安局\n2023年4月1日\n附件\n菜场名单\n城东菜场';
    const title = '柳溪市人民政府关于印发菜场守则的通知';
    const paper = readPaper(body, title);
    expect(paper.signedOn).toBe('2023-04-06');
    expect(paper.blocks.filter(({ part }) => part === 1).map(({ kind, text }) => [kind, text])).toEqual([
      ['item', '一、每天清扫。'],
      ['signature', '市商务局'],
      ['signature', '市公安局'],
      ['date', '2023年4月1日'],
    ]);
  });
});
