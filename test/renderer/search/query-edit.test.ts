import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseQuery } from '../../../main/search/index.ts';
import { stateNamed } from '../../../main/search/query/state-names.ts';
import { stateWords } from '../../../renderer/search/condition-text.ts';
import {
  conditionKinds,
  conditionText,
  dateSpanText,
  withCondition,
  withoutPart,
} from '../../../renderer/search/query-edit.ts';
import { allStates } from '../../../renderer/validity/told-states.ts';

describe('conditions', () => {
  test.each([
    ['title', '老年食堂', '标题:老年食堂'],
    ['title', ' 老年  食堂 ', '标题:“老年 食堂”'],
    ['without', '学校', '-学校'],
    ['phrase', '一次性“建设”补助', '“一次性 建设 补助”'],
    ['either', '食堂 餐厅 饭店', '食堂 或 餐厅 或 饭店'],
    ['date', '2024-01..2024-06', '日期:2024-01..2024-06'],
    ['note', '  ', null],
  ] as const)('%s %s', (kind, value, written) => {
    expect(conditionText(kind, value)).toBe(written);
  });

  test('are understood as what they were meant to be', () => {
    const values = { date: '2024-01..2024-06', state: '施行中' };
    for (const kind of conditionKinds) {
      const value = kind === 'date' || kind === 'state' ? values[kind] : '甲乙 丙丁';
      const { parts, plain } = parseQuery(withCondition('补助', conditionText(kind, value) ?? ''));
      const read = kind === 'without' ? 'phrase' : kind;
      expect({ kind, plain, kinds: parts.map((part) => part.kind) }).toEqual({
        kind,
        plain: false,
        kinds: ['word', read],
      });
      expect(parts[1]?.without).toBe(kind === 'without');
    }
  });

  test('every state has a word that the query language knows', () => {
    for (const state of allStates) expect(stateNamed(stateWords[state])).toBe(state);
  });

  test('a span of days is open where nothing is filled in', () => {
    expect(dateSpanText('2024-01', '2024-06')).toBe('2024-01..2024-06');
    expect(dateSpanText('', '2024-06')).toBe('..2024-06');
    expect(dateSpanText('2024-01', '')).toBe('2024-01..');
    expect(dateSpanText('2024-01', '2024-01')).toBe('2024-01');
    expect(dateSpanText('', ' ')).toBe('');
  });
});

describe('taking a part out', () => {
  test('leaves the others as they are written', () => {
    const query = '标题:办法 “老年食堂” -学校  补助';
    const { parts } = parseQuery(query);
    const left = parts.map((part) => withoutPart(query, query, part));
    expect(left).toEqual([
      '“老年食堂” -学校 补助',
      '标题:办法 -学校 补助',
      '标题:办法 “老年食堂” 补助',
      '标题:办法 “老年食堂” -学校',
    ]);
  });

  test('of a query that has changed since it was read, takes out the same words or nothing', () => {
    const read = '食堂 补助';
    const part = { range: [3, 5] } as const;
    expect(withoutPart('农村 食堂 补助', read, part)).toBe('农村 食堂');
    expect(withoutPart('食堂', read, part)).toBe('食堂');
  });

  test('one after the other leaves nothing, whatever the words', () => {
    const word = fc.stringMatching(/^[甲乙丙丁a-c1-3]{1,4}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), (words) => {
        let query = words.join(' ');
        for (let step = 0; step < words.length; step += 1) {
          const [first] = parseQuery(query).parts;
          if (first) query = withoutPart(query, query, first);
        }
        expect(query).toBe('');
      }),
    );
  });
});
