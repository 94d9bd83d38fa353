import { expect, it } from 'vitest';
import { summaryOf } from '../../../../renderer/indexes/findings/summary.ts';

const count = (number: number, kind: string, times: number) => {
  return { issueId: `q-${number}`, issue: `2024年第${number}期`, city: '青禾市', kind, count: times };
};
const counts = [count(7, 'not-printed', 3), count(6, 'odd-character', 2), count(6, 'not-printed', 1)];

it('adds up by issue and by kind', () => {
  expect(summaryOf(counts, null)).toEqual({
    total: 6,
    issues: [
      { issueId: 'q-7', issue: '2024年第7期', city: '青禾市', count: 3 },
      { issueId: 'q-6', issue: '2024年第6期', city: '青禾市', count: 3 },
    ],
    kinds: [
      { kind: 'not-printed', count: 4 },
      { kind: 'odd-character', count: 2 },
    ],
  });
});

it('has the kinds of one issue alone, and all issues', () => {
  const { issues, kinds } = summaryOf(counts, 'q-6');
  expect(issues).toHaveLength(2);
  expect(kinds).toEqual([
    { kind: 'odd-character', count: 2 },
    { kind: 'not-printed', count: 1 },
  ]);
});
