import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { namesakes, type PersonAct, tieOf } from '../../../../../main/library/facts/people/namesakes.ts';

function act(more: Partial<PersonAct>): PersonAct {
  const one = { city: '青禾市', person: '厉青崖', postKey: '局长', action: '任', date: '2024-06' } as const;
  return { ...one, documentId: 'd', block: 'p-1', ...more };
}

describe('acts of one name', () => {
  it.each<[string, PersonAct, PersonAct, string | null]>([
    ['in one sentence', act({}), act({ action: '免', postKey: '主任' }), 'sentence'],
    ['that end what began', act({}), act({ action: '免', date: '2024-08', block: 'p-2' }), 'post'],
    ['that end before they began', act({}), act({ action: '免', date: '2024-05', block: 'p-2' }), null],
    ['in another post', act({}), act({ action: '免', postKey: '主任', block: 'p-2' }), null],
    ['that both begin', act({}), act({ block: 'p-2' }), null],
    ['in the same place of another paper', act({}), act({ postKey: '主任', documentId: 'e' }), null],
  ])('%s', (_name, one, other, tie) => {
    expect(tieOf(one, other)).toBe(tie);
    expect(tieOf(other, one)).toBe(tie);
  });

  it('in two cities are never one person’s', () => {
    expect(namesakes([act({}), act({ city: '柳溪市' })])).toHaveLength(2);
  });
});

const someAct = fc.record({
  person: fc.constantFrom('甲', '乙'),
  postKey: fc.constantFrom('局长', '主任'),
  action: fc.constantFrom('任' as const, '免' as const),
  date: fc.constantFrom('2024-06', '2024-07', null),
  block: fc.constantFrom('p-1', 'p-2', 'p-3', 'p-4'),
});

it('groups are what ties reach from act to act', () => {
  fc.assert(
    fc.property(fc.array(someAct, { maxLength: 9 }), (some) => {
      const acts = some.map((one) => act(one));
      const groupOf = new Map(
        namesakes(acts)
          .flat()
          .flatMap((group) => group.map((one) => [one, group] as const)),
      );
      expect(groupOf.size).toBe(acts.length);
      for (const one of acts) expect(new Set(groupOf.get(one))).toEqual(reached(one, acts));
    }),
  );
});

/** All that ties lead to, step by step. */
function reached(from: PersonAct, acts: readonly PersonAct[]): Set<PersonAct> {
  const found = new Set([from]);
  for (const one of found) {
    for (const other of acts) if (one.person === other.person && tieOf(one, other) !== null) found.add(other);
  }
  return found;
}
