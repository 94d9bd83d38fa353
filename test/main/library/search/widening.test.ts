import { describe, expect, it } from 'vitest';
import { searchLibrary, suggestInstead } from '../../../../main/library/search/answer.ts';
import { noNotes } from '../../../../main/library/search/conditions.ts';
import { searchDocument, searchMarks } from '../../../../main/library/search/in-document.ts';
import type { Library } from '../../../../main/library/store.ts';
import { type WideningKind, wideningKinds } from '../../../../preload/contract-search.ts';
import { block, document, issue } from '../invented-city.ts';
import { libraryOf } from '../open-city.ts';
import { asked } from './asked.ts';

const short = document('a:short', {
  title: '关于水厂的通知',
  signedOn: '2024-03-01',
  blocks: [block('p-1', '由市科技局牵头，2024年5月完成。')],
});
const long = document('a:long', {
  title: '关于山塘的通知',
  docNumber: '青禾政办〔2024〕36号',
  signedOn: '2024-02-01',
  blocks: [
    block('p-1', '由市科学技术局牵头。'),
    block('p-2', '二〇二四年五月完成，管护经费另行安排。'),
    block('p-3', '古树也照此办理。'),
  ],
});
const city = () => libraryOf(issue(6, { documents: [short, long] }));

const run = (library: Library, query: string, widen: readonly WideningKind[] = wideningKinds) =>
  searchLibrary(library, asked(query, { widen }), noNotes);
const nearest = (library: Library, query: string, widen: readonly WideningKind[] = wideningKinds) =>
  suggestInstead(library, asked(query, { widen }), noNotes);
const found = async (library: Library, query: string, widen?: readonly WideningKind[]) =>
  (await run(library, query, widen)).hits.map(({ documentId, exact, count }) => [documentId, exact, count]);

describe('what was meant', () => {
  it('another name of an agency is found behind the name itself, and can be left out', async () => {
    const library = await city();
    const answer = await run(library, '市科技局');
    expect(answer.hits.map(({ documentId, exact }) => [documentId, exact])).toEqual([
      ['a:short', true],
      ['a:long', false],
    ]);
    expect(answer).toMatchObject({
      all: { documents: 2, places: 2 },
      exact: { documents: 1, places: 1 },
      widenings: [{ kind: 'agency', from: '市科技局', to: ['市科学技术局'] }],
    });
    expect(await found(library, '市科技局', [])).toEqual([['a:short', true, 1]]);
    expect(await found(library, '市科学技术局')).toEqual([
      ['a:long', true, 1],
      ['a:short', false, 1],
    ]);
  });

  it('a date is found however it is printed', async () => {
    const library = await city();
    for (const query of ['2024年5月', '2024-05', '二〇二四年五月'])
      expect((await found(library, query)).map(([id]) => id).sort()).toEqual(['a:long', 'a:short']);
    expect(await found(library, '2024年5月', ['agency'])).toEqual([['a:short', true, 1]]);
  });

  it('a number is found without its brackets', async () => {
    const library = await city();
    const answer = await run(library, '青禾政办2024 36号');
    expect(answer.hits.map(({ documentId, exact }) => [documentId, exact])).toEqual([['a:long', false]]);
    expect(answer.widenings).toEqual([
      { kind: 'number', from: '青禾政办2024 36号', to: ['青禾政办[2024]36号'], left: 0 },
    ]);
    expect(answer.hits[0]?.snippets[0]).toMatchObject({ block: 'head', marks: [[8, 21]] });
    expect(await found(library, '青禾政办2024 36号', [])).toEqual([]);
  });

  it('pinyin and initials stand for titles, organs and places', async () => {
    const library = await city();
    expect(await found(library, 'gushu')).toEqual([]);
    expect((await found(library, 'shuichang')).map(([id]) => id)).toEqual(['a:short']);
    expect((await found(library, 'qhsrm')).length).toBe(0);
    const answer = await run(library, 'gyst');
    expect(answer.widenings).toEqual([{ kind: 'pinyin', from: 'gyst', to: ['关于山塘'], left: 0 }]);
    expect(answer.hits.map(({ documentId }) => documentId)).toEqual(['a:long']);
    expect(await found(library, 'gyst', [])).toEqual([]);
  });

  it('pinyin of a name that is said without 人民 finds the full one', async () => {
    const signed = document('a:signed', { blocks: [block('p-1', '青禾市人民政府办公室印发。')] });
    const library = await libraryOf(issue(6, { documents: [signed] }));
    expect((await found(library, 'qhszfbgs')).map(([id]) => id)).toEqual(['a:signed']);
    expect((await found(library, 'qhsrmzfbgs')).map(([id]) => id)).toEqual(['a:signed']);
  });

  it('words that stand apart in one document are found last', async () => {
    const library = await city();
    const answer = await run(library, '牵头 完成');
    expect(answer.hits.map(({ documentId, exact, count }) => [documentId, exact, count])).toEqual([
      ['a:short', true, 1],
      ['a:long', false, 2],
    ]);
    expect(answer.widenings).toEqual([{ kind: 'apart', from: '', to: [], left: 0 }]);
    expect(await found(library, '牵头 完成', ['agency'])).toEqual([['a:short', true, 1]]);
    expect(await found(library, '牵头 古树')).toEqual([['a:long', false, 2]]);
    expect(await found(library, '市科技局 古树')).toEqual([['a:long', false, 2]]);
    expect(await found(library, '牵头 渔港')).toEqual([]);
  });

  it('the document is marked as it was found', async () => {
    const library = await city();
    const request = { query: '市科技局', documentId: 'a:long' };
    expect(searchMarks(library.db, { ...request, widen: wideningKinds })).toEqual([
      { block: 'p-1', marks: [[1, 7]] },
    ]);
    expect(searchMarks(library.db, { ...request, widen: [] })).toEqual([]);
    expect(await searchDocument(library, { ...request, widen: wideningKinds })).toHaveLength(1);
    expect(await searchDocument(library, { ...request, widen: [] })).toEqual([]);
  });
});

describe('nothing at all', () => {
  it('gives what sounds the same, looks nearly the same, or is a piece of it', async () => {
    const library = await city();
    expect((await nearest(library, '水场')).suggestion).toEqual({
      query: '水厂',
      from: '水场',
      to: '水厂',
      documents: 1,
    });
    expect((await nearest(library, '关于山唐的同知')).suggestion).toMatchObject({ to: '关于山塘的通知' });
    expect((await nearest(library, '关于山糖通知')).suggestion).toMatchObject({ to: '关于山塘的通知' });
    expect((await nearest(library, '管护机制')).suggestion).toMatchObject({ to: '管护' });
    expect((await nearest(library, '水场 牵头')).suggestion).toMatchObject({
      query: '水厂 牵头',
      documents: 1,
    });
    expect((await nearest(library, '水场 渔港')).suggestion).toBeNull();
    expect((await nearest(library, '㐀㐁㐂')).suggestion).toBeNull();
    expect((await nearest(library, '牵头')).suggestion).toBeNull();
  });

  it('gives the query without the word that is in the way', async () => {
    const library = await city();
    expect((await nearest(library, '经费 管护 市科技局', [])).suggestion).toMatchObject({
      from: '市科技局',
      to: '',
    });
  });
});
