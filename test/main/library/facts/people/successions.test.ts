import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PostAct, successions } from '../../../../../main/library/facts/people/successions.ts';

function act(words: string, more: Partial<PostAct> = {}): PostAct {
  const [date = '', person = '', action = '', postKey = ''] = words.split(' ');
  return {
    city: '青禾市',
    postKey,
    person,
    action: action === '任' ? '任' : '免',
    note: null,
    date,
    ...more,
  };
}

/** Who came → who had left, with ? where others come into question too. */
function told(acts: readonly PostAct[]): string[] {
  const pairs = [...successions(acts)].flatMap(([one, neighbours]) =>
    one.action === '任'
      ? neighbours.map(({ act: other, certain }) => `${other.person}→${one.person}${certain ? '' : '?'}`)
      : [],
  );
  return pairs.sort();
}

describe('who took whose place', () => {
  it.each<[string, PostAct[], string[]]>([
    ['in one month', [act('2024-06 甲 免 局长'), act('2024-06 乙 任 局长')], ['甲→乙']],
    ['months later', [act('2024-06 甲 免 局长'), act('2024-08 乙 任 局长')], ['甲→乙']],
    ['not before somebody left', [act('2024-06 乙 任 局长'), act('2024-08 甲 免 局长')], []],
    ['not in another post', [act('2024-06 甲 免 局长'), act('2024-06 乙 任 副局长')], []],
    ['not in another city', [act('2024-06 甲 免 局长', { city: '柳溪市' }), act('2024-06 乙 任 局长')], []],
    [
      'one after the other',
      [
        act('2024-06 甲 免 局长'),
        act('2024-06 乙 任 局长'),
        act('2024-07 乙 免 局长'),
        act('2024-08 丙 任 局长'),
      ],
      ['乙→丙', '甲→乙'],
    ],
    [
      'in doubt where two left',
      [act('2024-06 甲 免 副局长'), act('2024-06 乙 免 副局长'), act('2024-06 丙 任 副局长')],
      ['乙→丙?', '甲→丙?'],
    ],
    [
      'in doubt where two came',
      [act('2024-06 甲 免 副局长'), act('2024-06 乙 任 副局长'), act('2024-06 丙 任 副局长')],
      ['甲→丙?', '甲→乙?'],
    ],
    [
      'in doubt as long as a place is open',
      [
        act('2024-06 甲 免 副局长'),
        act('2024-06 乙 免 副局长'),
        act('2024-06 丙 任 副局长'),
        act('2024-07 丁 任 副局长'),
        act('2024-08 戊 任 副局长'),
      ],
      ['乙→丁?', '乙→丙?', '甲→丁?', '甲→丙?'],
    ],
    [
      'not by a secondment',
      [act('2024-06 甲 免 副局长'), act('2024-06 乙 任 副局长', { note: '挂职，时间一年' })],
      [],
    ],
    ['not by oneself', [act('2024-06 甲 免 局长'), act('2024-06 甲 任 局长')], []],
    ['not without a date', [act('2024-06 甲 免 局长'), act(' 乙 任 局长', { date: null })], []],
  ])('%s', (_name, acts, expected) => expect(told(acts)).toEqual(expected));
});

const someAct = fc
  .record({
    person: fc.constantFrom('甲', '乙', '丙', '丁'),
    action: fc.constantFrom('任' as const, '免' as const),
    postKey: fc.constantFrom('局长', '副局长'),
    date: fc.constantFrom('2024-05', '2024-06', '2024-07', null),
    note: fc.constantFrom(null, '挂职'),
  })
  .map((one): PostAct => ({ ...one, city: '青禾市' }));

describe('whatever the acts', () => {
  it('those who are told apart left no later, and are two people in one post', () => {
    fc.assert(
      fc.property(fc.array(someAct, { maxLength: 14 }), (acts) => {
        for (const [one, neighbours] of successions(acts)) {
          const sure = neighbours.filter(({ certain }) => certain);
          if (sure.length > 0) expect(neighbours).toHaveLength(1);
          for (const { act: other } of neighbours) {
            const [came, left] = one.action === '任' ? [one, other] : [other, one];
            expect([came.action, left.action, came.note]).toEqual(['任', '免', null]);
            expect(left.date !== null && came.date !== null && left.date <= came.date).toBe(true);
            expect(left.postKey === came.postKey && left.person !== came.person).toBe(true);
          }
        }
      }),
    );
  });

  it('their order does not matter', () => {
    const shuffled = fc
      .array(someAct, { maxLength: 12 })
      .chain((acts) => fc.tuple(fc.constant(acts), fc.shuffledSubarray(acts, { minLength: acts.length })));
    fc.assert(
      fc.property(shuffled, ([acts, again]) => {
        expect(told(again)).toEqual(told(acts));
      }),
    );
  });

  it('a post that one holds after the other is told as that chain', () => {
    const chain = fc.array(fc.boolean(), { minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(chain, (gaps) => {
        const holders = gaps.map((_gap, index) => `第${index}人`);
        const acts = gaps.flatMap((gap, index) => {
          const left = act(`2024-${String(index * 2 + 10)} ${holders[index]} 免 局长`);
          const month = index * 2 + (gap ? 11 : 10);
          return [left, act(`2024-${month} 第${index + 1}人 任 局长`)];
        });
        expect(told(acts)).toEqual(holders.map((holder, index) => `${holder}→第${index + 1}人`).sort());
      }),
    );
  });
});
