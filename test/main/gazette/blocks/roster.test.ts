import { describe, expect, it } from 'vitest';
import { readPaper } from '../paper.ts';

/** What is read as a roster, and the whole text where it is not. */
function kinds(body: string): string[] {
  return readPaper(`现将名单通知如下：\n${body}`)
    .blocks.slice(1)
    .filter((block) => block.kind !== 'signature' && block.kind !== 'date')
    .map((block) => (block.kind === 'roster' ? block.text : `${block.kind} ${block.text}`));
}

describe('the roster of a group inside a paper', () => {
  it('has a line for each member, whoever has the label', () => {
    const members = [
      '组　长：秦远山　市长',
      '副组长：陆　清　副市长',
      '成　员：江听澜　市商务局局长',
      '白鹭洲　市城管局局长',
    ];
    expect(kinds([...members, '办公室设在市商务局。'].join('\n\n'))).toEqual([
      ...members,
      'paragraph 办公室设在市商务局。',
    ]);
  });

  it('knows letter-spaced labels, posts in brackets, and whoever stands in the column of names', () => {
    const body =
      '总　指　挥：秦远山（市长）\n副总指挥：陆 清 和   副市长\n            江听澜   市商务局局长\n            各县（区）政府分管负责人\n指挥部办公室设在市商务局。';
    expect(kinds(body)).toEqual([
      '总　指　挥：秦远山（市长）',
      '副总指挥：陆 清 和   副市长',
      '江听澜   市商务局局长',
      '各县（区）政府分管负责人',
      'paragraph 指挥部办公室设在市商务局。',
    ]);
  });

  it('may have its labels on lines of their own, and name offices instead of persons', () => {
    expect(kinds('组　长：\n秦远山　市长\n成　员：\n江听澜　市商务局局长')).toHaveLength(4);
    expect(
      kinds('总指挥：市长\n副总指挥：分管副市长\n成员：市商务局、市城管局、市公安局\n\n各成员单位要配合。'),
    ).toEqual([
      '总指挥：市长',
      '副总指挥：分管副市长',
      '成员：市商务局、市城管局、市公安局',
      'paragraph 各成员单位要配合。',
    ]);
  });

  it('is no sentence and no lone label', () => {
    expect(kinds('组长：由市长担任。\n成员：由市商务局派出。')).toEqual([
      'paragraph 组长：由市长担任。',
      'paragraph 成员：由市商务局派出。',
    ]);
    expect(kinds('主任：秦远山\n\n其余人员不变。')).toEqual(['paragraph 主任：秦远山其余人员不变。']);
  });
});

describe('an article with its caption in brackets', () => {
  it('is an article', () => {
    const blocks = readPaper(
      '第一条（目的）为了好逛。\n第二条（奖励内容）\n（一）发牌匾；\n（二）发奖金。',
    ).blocks;
    expect(blocks.filter((block) => block.kind === 'article').map((block) => block.id)).toEqual([
      'art-1',
      'art-2',
    ]);
  });
});

describe('a list of names that is attached', () => {
  const attached = (title: string, names: string) =>
    readPaper(`现予公布。\n附件：${title}\n柳溪市人民政府\n2023年4月6日\n附件\n${title}\n${names}`)
      .blocks.filter((block) => block.part === 1 && block.kind !== 'signature' && block.kind !== 'date')
      .map((block) => [block.kind, block.text]);

  it('has a line for each name, under headings too', () => {
    const names = '一、单位\n城东菜场有限公司\n城西菜场\n二、个人\n江听澜（女）　城东菜场摊主';
    expect(attached('先进名单', names).map(([kind]) => kind)).toEqual([
      'heading',
      'roster',
      'roster',
      'heading',
      'roster',
    ]);
  });

  it('is none where sentences stand in it', () => {
    const names = '城东菜场、城西菜场等菜\n场，每天清扫。';
    expect(attached('先进名单', names)).toEqual([['paragraph', '城东菜场、城西菜场等菜场，每天清扫。']]);
    expect(attached('先进事迹', '城东菜场每天清扫\n从不间断')).toEqual([
      ['paragraph', '城东菜场每天清扫从不间断'],
    ]);
  });
});
