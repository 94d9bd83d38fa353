import { describe, expect, it } from 'vitest';
import type { Reference, Relation } from '../../../preload/contract.ts';
import { aroundMark } from '../../../renderer/references/around-mark.ts';
import { groupsOf } from '../../../renderer/references/groups.ts';

function reference(relation: Relation, sentence: string): Reference {
  return {
    relation,
    from: { documentId: '甲', title: '甲', docNumber: null, issue: '2024年第6期' },
    block: 'p-1',
    range: [0, 1],
    place: '开头',
    sentence,
    mark: [0, 1],
    target: { state: 'not-held', title: null, docNumber: null, hint: null },
  };
}

describe('groupsOf', () => {
  it('puts what a document rests on first, what it names last, then what comes in', () => {
    const mention = reference('mention', '参见某文');
    const basis = reference('basis', '根据某办法');
    const second = reference('mention', '又见某文');
    const incoming = reference('repeals', '某文同时废止');
    const groups = groupsOf({ outgoing: [mention, basis, second], incoming: [incoming] });
    expect(groups).toEqual([
      { relation: 'basis', references: [basis] },
      { relation: 'mention', references: [mention, second] },
      { relation: 'incoming', references: [incoming] },
    ]);
  });

  it('is empty where nothing refers', () => {
    expect(groupsOf({ outgoing: [], incoming: [] })).toEqual([]);
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
