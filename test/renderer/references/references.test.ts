import { describe, expect, it } from 'vitest';
import { aroundMark } from '../../../renderer/references/around-mark.ts';
import { citingPlaces } from '../../../renderer/references/citing-places.ts';
import { groupsOf } from '../../../renderer/references/groups.ts';
import { neighboursOf } from '../../../renderer/references/neighbours.ts';
import { from, heldTarget, reference } from './reference.ts';

describe('groupsOf', () => {
  it('puts what a document rests on first, what it names last, and each relation once in each direction', () => {
    const mention = reference('mention');
    const basis = reference('basis');
    const second = reference('mention');
    const restsOnIt = reference('basis', { from: from('乙'), target: heldTarget('甲') });
    const repealing = reference('repeals', { from: from('丙'), target: heldTarget('甲') });
    const groups = groupsOf({ outgoing: [mention, basis, second], incoming: [repealing, restsOnIt] });
    expect(groups).toEqual([
      { relation: 'basis', direction: 'outgoing', references: [basis] },
      { relation: 'basis', direction: 'incoming', references: [restsOnIt] },
      { relation: 'repeals', direction: 'incoming', references: [repealing] },
      { relation: 'mention', direction: 'outgoing', references: [mention, second] },
    ]);
  });

  it('is empty where nothing refers', () => {
    expect(groupsOf({ outgoing: [], incoming: [] })).toEqual([]);
  });
});

describe('neighboursOf', () => {
  it('names every other document once, by the weightiest relation, and never the open one', () => {
    const groups = groupsOf({
      outgoing: [
        reference('mention', { target: heldTarget('乙') }),
        reference('basis', { target: heldTarget('乙') }),
        reference('self', { target: heldTarget('甲', 'part-1') }),
        reference('repeals', {
          target: {
            state: 'not-held',
            title: null,
            docNumber: '青禾政办〔2013〕5号',
            hint: null,
            catalogued: null,
          },
        }),
      ],
      incoming: [reference('mention', { from: from('丙'), target: heldTarget('甲') })],
    });
    const neighbours = neighboursOf(groups, '甲');
    expect(
      neighbours.map((each) => [each.relation, each.direction, each.documentId, each.docNumber]),
    ).toEqual([
      ['basis', 'outgoing', '乙', null],
      ['repeals', 'outgoing', null, '青禾政办〔2013〕5号'],
      ['mention', 'incoming', '丙', null],
    ]);
  });

  it('counts papers that are known by their words alone', () => {
    const law = reference('basis', { sentence: '根据《水法》制定。', mark: [2, 6] });
    const other = reference('basis', { sentence: '根据《河道法》制定。', mark: [2, 7] });
    expect(neighboursOf(groupsOf({ outgoing: [law, other, law], incoming: [] }), '甲')).toHaveLength(2);
  });
});

describe('citingPlaces', () => {
  const inner = (block: string, targets: string[]) => ({
    block,
    range: [0, 3] as const,
    place: '第九条',
    sentence: '违反第三条的，',
    mark: [2, 5] as const,
    targets,
  });
  const unit = { address: 'art-3', addresses: ['art-3', 'art-3-i1'] };

  it('gives those that name the article or something in it, its own document first', () => {
    const own = inner('art-9', ['art-2', 'art-3']);
    const outside = reference('applies', { from: from('乙'), target: heldTarget('甲', 'art-3-i1') });
    const incoming = [
      outside,
      reference('applies', { from: from('乙'), target: heldTarget('甲', 'art-4') }),
      reference('applies', { from: from('丙'), target: heldTarget('甲') }),
    ];
    const references = { outgoing: [], incoming, inner: [own, inner('art-9', ['art-4'])] };
    expect(citingPlaces(references, unit)).toEqual([{ ...own, from: null }, outside]);
  });

  it('passes over what the article says of itself', () => {
    const references = { outgoing: [], incoming: [], inner: [inner('art-3-i1', ['art-3'])] };
    expect(citingPlaces(references, unit)).toEqual([]);
  });
});

describe('aroundMark', () => {
  it('shows a short sentence whole', () => {
    expect(aroundMark('按照甲办法执行。', [2, 5])).toEqual({
      before: '按照',
      mark: '甲办法',
      after: '执行。',
    });
  });

  it('cuts a long one on both sides, and never by a single character', () => {
    const sentence = `${'前'.repeat(40)}甲办法${'后'.repeat(29)}`;
    const shown = aroundMark(sentence, [40, 43]);
    expect(shown).toEqual({ before: `…${'前'.repeat(28)}`, mark: '甲办法', after: '后'.repeat(29) });
  });
});
