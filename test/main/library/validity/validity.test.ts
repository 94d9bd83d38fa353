import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseIssue } from '../../../../main/gazette/index.ts';
import { findDocuments } from '../../../../main/library/find-documents.ts';
import type { Library } from '../../../../main/library/store.ts';
import { removeIssue } from '../../../../main/library/store.ts';
import { statesOn, validityOf } from '../../../../main/library/validity/validity.ts';
import type { Validity } from '../../../../preload/contract.ts';
import { block, cites, document, issue } from '../invented-city.ts';
import { libraryOf } from '../open-city.ts';

const root = path.resolve(import.meta.dirname, '../../../..');
const samples = path.join(root, 'assets/issues');
const real = path.join(root, '../shared/issues');

function libraryOfFolder(folder: string): Promise<Library> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  const issues = names.map((name) => {
    const read = parseIssue(readFileSync(path.join(folder, name)), name);
    if (!read.ok) throw new Error(read.failure.en);
    return read.issue;
  });
  return libraryOf(...issues);
}

function validity({ db }: Library, name: string, on: string): Validity {
  const [found] = findDocuments(db, name);
  const answer = found === undefined ? null : validityOf(db, found.documentId, on);
  if (answer === null) throw new Error(`no document ${name}`);
  return answer;
}

describe.skipIf(!existsSync(real))('the papers of a real issue', () => {
  const days = ['2020-12-15', '2021-01-20', '2022-06-01'] as const;
  it.each([
    ['温政办〔2020〕83号', ['unknown', 'unknown', 'unknown'], []],
    ['温政办〔2020〕84号', ['unknown', 'unknown', 'unknown'], []],
    ['温政办〔2020〕85号', ['unknown', 'unknown', 'unknown'], []],
    ['温政办〔2020〕90号', ['not-yet', 'not-yet', 'in-force'], ['effective whole 2021-02-01 9.3']],
    ['温政办〔2020〕91号', ['not-yet', 'in-force', 'in-force'], ['effective whole 2020-12-23 8.3']],
    ['温政办〔2020〕92号', ['unknown', 'unknown', 'unknown'], []],
    ['温政办〔2020〕93号', ['unknown', 'unknown', 'unknown'], []],
    ['温政办〔2020〕94号', ['unknown', 'unknown', 'unknown'], []],
    ['温人社发〔2020〕135号', ['not-yet', 'in-force', 'in-force'], ['effective whole 2021-01-15 第五十二条']],
    [
      '温发改产〔2020〕179号',
      ['not-yet', 'in-force', 'expired'],
      ['effective part 2021-01-01', 'effective whole 2020-12-22 附则 3.', 'expires whole 2021-12-31 附则 3.'],
    ],
    ['温财社〔2020〕18号', ['not-yet', 'in-force', 'in-force'], ['effective whole 2021-01-01 第二十条']],
    ['温科发〔2020〕53号', ['not-yet', 'not-yet', 'in-force'], ['effective whole 2021-02-01 第五十四条']],
  ])('%s', async (name, states, evidence) => {
    const library = await libraryOfFolder(real);
    expect(days.map((day) => validity(library, name, day).state)).toEqual(states);
    const said = validity(library, name, '2022-06-01').evidence.map(
      ({ kind, whole, date, place }) => `${kind} ${whole ? 'whole' : 'part'} ${date} ${place}`,
    );
    expect(said).toHaveLength(evidence.length);
    evidence.forEach((words, at) => {
      expect(said[at]).toContain(words);
    });
  });
});

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
