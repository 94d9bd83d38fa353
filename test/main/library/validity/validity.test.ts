import { describe, expect, it } from 'vitest';
import { findDocuments } from '../../../../main/library/find-documents.ts';
import { removeIssue } from '../../../../main/library/store.ts';
import { statesOn, validityOf } from '../../../../main/library/validity/validity.ts';
import { block, cites, document, issue } from '../invented-city.ts';
import { libraryOf } from '../open-city.ts';
import { libraryOfFolder, samples, validity } from './papers.ts';

const canteen = document('a:canteen', {
  title: '青禾市老年食堂办法',
  docNumber: '青禾政办〔2020〕36号',
  signedOn: '2020-06-05',
  effectiveFrom: '2020-07-01',
  blocks: [block('art-9', '第九条　本办法自2020年7月1日起施行。', { kind: 'article', number: '九' })],
  effects: [
    {
      kind: 'effective',
      scope: 'whole',
      date: '2020-07-01',
      block: 'art-9',
      start: 4,
      end: 21,
      text: '本办法自2020年7月1日起施行',
    },
  ],
});

function later(words: string, relation: 'repeals' | 'amends', text: string) {
  const at = block('p-1', text);
  return document('b:later', {
    docNumber: '青禾政办〔2024〕8号',
    signedOn: '2024-02-01',
    effectiveFrom: '2024-03-01',
    blocks: [at],
    citations: [cites(at, words, { relation })],
  });
}

describe('a paper that another one changes', () => {
  const named = '《青禾市老年食堂办法》（青禾政办〔2020〕36号）';

  it('is repealed from the day on which the other takes effect, by its sentence', async () => {
    const text = `本办法自2024年3月1日起施行。${named}同时废止。`;
    const library = await libraryOf(
      issue(6, { documents: [canteen] }),
      issue(7, { documents: [later(named, 'repeals', text)] }),
    );
    const states = ['2020-06-30', '2024-02-29', '2024-03-01'].map(
      (day) => validity(library, '青禾政办〔2020〕36号', day).state,
    );
    expect(states).toEqual(['not-yet', 'in-force', 'repealed']);
    const [first] = validity(library, '青禾政办〔2020〕36号', '2024-03-01').evidence;
    expect(first).toMatchObject({
      kind: 'repeals',
      whole: true,
      date: '2024-03-01',
      from: { documentId: 'b:later' },
      sentence: `${named}同时废止。`,
    });
  });

  it.each([
    ['an article of it is repealed', 'repeals', `${named}第五条同时废止。`, 'amended'],
    ['it is amended', 'amends', `将${named}第五条修改为：“食堂由村管。”`, 'amended'],
    ['its term is extended', 'amends', `${named}有效期延长至2026年6月30日。`, 'in-force'],
  ] as const)('%s', async (_, relation, text, state) => {
    const library = await libraryOf(
      issue(6, { documents: [canteen] }),
      issue(7, { documents: [later(named, relation, text)] }),
    );
    expect(validity(library, '青禾政办〔2020〕36号', '2024-05-01').state).toBe(state);
  });

  it('is as it was when the other is taken out again', async () => {
    const library = await libraryOf(
      issue(6, { documents: [canteen] }),
      issue(7, { documents: [later(named, 'repeals', `${named}废止。`)] }),
    );
    const states = () =>
      Object.fromEntries(statesOn(library.db, ['a:canteen', 'b:later', 'nowhere'], '2024-05-01'));
    expect(states()).toEqual({ 'a:canteen': 'repealed', 'b:later': 'in-force' });
    await removeIssue(library, '青禾市-2024-7');
    expect(states()).toEqual({ 'a:canteen': 'in-force' });
  });
});

it('every paper of the samples has the same state alone and among all', async () => {
  const library = await libraryOfFolder(samples);
  const ids = findDocuments(library.db, '青禾').map(({ documentId }) => documentId);
  expect(ids.length).toBeGreaterThan(5);
  for (const day of ['2024-06-15', '2024-08-01', '2027-01-01']) {
    const alone = ids.flatMap((id) => {
      const answer = validityOf(library.db, id, day);
      return answer === null ? [] : [[id, answer.state] as const];
    });
    expect(statesOn(library.db, ids, day)).toEqual(new Map(alone));
  }
});
