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
