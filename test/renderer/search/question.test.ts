import { describe, expect, test } from 'vitest';
import { noChoice } from '../../../preload/contract-search.ts';
import { facetLabel } from '../../../renderer/search/facet-label.ts';
import { sorted } from '../../../renderer/search/kept-queries.ts';
import { keptText } from '../../../renderer/search/kept-text.ts';
import { countChosen, sameQuestion, toggleChoice } from '../../../renderer/search/question.ts';
import { questionLabel } from '../../../renderer/search/question-label.ts';
import { validityText } from '../../../renderer/validity/text.ts';
import { asking } from './make-answer.ts';

test('a value is chosen and chosen no longer, beside others of its facet', () => {
  const one = toggleChoice(noChoice, 'year', '2024');
  const two = toggleChoice(one, 'year', '2023');
  expect(two.year).toEqual(['2024', '2023']);
  expect(countChosen({ choice: toggleChoice(two, 'kind', '办法') })).toBe(3);
  expect(toggleChoice(two, 'year', '2024').year).toEqual(['2023']);
});

test('questions are the same whatever the order in which values and kinds were chosen', () => {
  const years = (...year: string[]) => asking('补助', { choice: { ...noChoice, year } });
  expect(sameQuestion(years('2023', '2024'), years('2024', '2023'))).toBe(true);
  expect(sameQuestion(years('2023'), years('2024'))).toBe(false);
  expect(sameQuestion(asking('补助'), asking('补助', { order: 'newest' }))).toBe(false);
  expect(
    sameQuestion(asking('补助', { widen: ['date', 'apart'] }), asking('补助', { widen: ['apart', 'date'] })),
  ).toBe(true);
});

describe('kept searches', () => {
  const kept = (id: string, query: string, name: string | null) => ({
    id,
    name,
    question: asking(query),
    at: '2024-06-30T08:00:00Z',
  });

  test('what is saved does not stand among the recent ones as well', () => {
    const all = [kept('1', '补助', '每月看'), kept('2', '山塘', null), kept('3', '补助', null)];
    expect(sorted(all).saved.map(({ id }) => id)).toEqual(['1']);
    expect(sorted(all).recent.map(({ id }) => id)).toEqual(['2']);
  });

  test('say in a line what they ask', () => {
    const question = asking('补助', {
      choice: { ...noChoice, state: ['in-force'], issue: ['青禾市-2024-6', '青禾市-2024-7'], kind: ['办法'] },
      scope: { documentId: null, issueId: null, noted: true },
    });
    expect(questionLabel(question, keptText.zh)).toBe('补助 · 施行中 · 2 期 · 办法 · 有我批注的文件');
    expect(questionLabel(asking('补助'), keptText.zh)).toBe('补助');
  });
});

test('values are called as people call them, also when no document has them any more', () => {
  const issues = [{ value: '青禾市-2024-6', label: '2024年第6期', count: 3 }];
  expect(facetLabel('issue', '青禾市-2024-6', issues, validityText.zh)).toBe('2024年第6期');
  expect(facetLabel('issue', '青禾市-2024-9', issues, validityText.zh)).toBe('青禾市-2024-9');
  expect(facetLabel('state', 'in-force', [], validityText.zh)).toBe(validityText.zh.states['in-force']);
});
