import { describe, expect, it } from 'vitest';
import { searchLibrary } from '../../../../main/library/search/answer.ts';
import type { Noted } from '../../../../main/library/search/conditions.ts';
import type { SearchRequest } from '../../../../preload/contract.ts';
import { everywhere, noChoice } from '../../../../preload/contract-search.ts';
import { block, document, issue, section } from '../invented-city.ts';
import { libraryOf } from '../open-city.ts';
import { asked } from './asked.ts';

const water = document('a:water', {
  title: '关于水厂的通知',
  docNumber: '青禾政办〔2024〕36号',
  signedOn: '2024-06-05',
  effectiveFrom: '2024-06-10',
  blocks: [block('p-1', '管护经费。'), block('p-2', '管护责任。')],
});
const pond = document('b:pond', {
  title: '关于山塘的意见',
  kind: '意见',
  section: '部门文件',
  issuers: ['青禾市科学技术局'],
  docNumber: '青科〔2024〕7号',
  signedOn: '2024-07-20',
  blocks: [block('p-1', '管护经费和报废。')],
});
const news = section('b:news', { kind: 'news', section: '政务简讯', blocks: [block('p-1', '管护见成效。')] });

const noted: Noted = (text) => new Set('要查'.includes(text) ? ['a:water'] : []);

async function ask(query: string, more: Partial<SearchRequest> = {}) {
  const library = await libraryOf(
    issue(6, { documents: [water] }),
    issue(7, { documents: [pond], sections: [news] }),
  );
  return searchLibrary(library, asked(query, { order: 'oldest', ...more }), noted);
}

async function ids(query: string, more: Partial<SearchRequest> = {}): Promise<string[]> {
  return (await ask(query, more)).hits.map(({ documentId }) => documentId);
}

describe('fields', () => {
  it.each([
    ['管护', ['a:water', 'b:pond', 'b:news']],
    ['管护 -报废', ['a:water', 'b:news']],
    ['管护 标题:山塘', ['b:pond']],
    ['管护 -标题:山塘', ['a:water', 'b:news']],
    ['文号:36号', ['a:water']],
    ['文号:"青科2024 7"', ['b:pond']],
    ['机关:市科技局', ['b:pond']],
    ['栏目:部门', ['b:pond']],
    ['日期:2024-06', ['a:water']],
    ['日期:2024-06..2024-07-20', ['a:water', 'b:pond']],
    ['状态:施行中', ['a:water']],
    ['批注:要查', ['a:water']],
    ['批注:没有', []],
    ['-管护', []],
  ])('%s', async (query, expected) => {
    expect(await ids(query)).toEqual(expected);
  });

  it('alone find documents without places', async () => {
    const { hits, all, exact } = await ask('标题:水厂');
    expect(hits).toMatchObject([{ documentId: 'a:water', count: 0, exact: true, snippets: [] }]);
    expect({ all, exact }).toEqual({ all: { documents: 1, places: 0 }, exact: { documents: 1, places: 0 } });
  });
});

describe('where is searched', () => {
  it('one document, one issue, what has notes', async () => {
    expect(await ids('管护', { scope: { ...everywhere, documentId: 'b:pond' } })).toEqual(['b:pond']);
    expect(await ids('管护', { scope: { ...everywhere, issueId: '青禾市-2024-7' } })).toEqual([
      'b:pond',
      'b:news',
    ]);
    expect(await ids('管护', { scope: { ...everywhere, noted: true } })).toEqual(['a:water']);
  });
});

describe('orders', () => {
  it.each([
    ['newest', ['b:news', 'b:pond', 'a:water']],
    ['oldest', ['a:water', 'b:pond', 'b:news']],
    ['number', ['a:water', 'b:pond', 'b:news']],
  ] as const)('%s', async (order, expected) => {
    expect(await ids('管护', { order })).toEqual(expected);
  });
});

describe('facets', () => {
  it('count what is found', async () => {
    const { facets } = await ask('管护');
    expect(facets.state).toEqual([
      { value: 'in-force', label: 'in-force', count: 1 },
      { value: 'unknown', label: 'unknown', count: 1 },
    ]);
    expect(facets.year).toEqual([{ value: '2024', label: '2024', count: 3 }]);
    expect(facets.issue.map(({ value, label, count }) => [value, label, count])).toEqual([
      ['青禾市-2024-7', '2024年第7期', 2],
      ['青禾市-2024-6', '2024年第6期', 1],
    ]);
    expect(facets.issuer.map(({ value }) => value).sort()).toEqual([
      '青禾市人民政府办公室',
      '青禾市科学技术局',
    ]);
    expect(facets.kind.map(({ value, count }) => [value, count])).toContainEqual(['意见', 1]);
  });

  it('of one facet any value will do, of several facets each must; counts are of what the others leave', async () => {
    const choice = { ...noChoice, section: ['部门文件', '市府办文件'], kind: ['意见'] };
    const { hits, facets, all } = await ask('管护', { choice });
    expect(hits.map(({ documentId }) => documentId)).toEqual(['b:pond']);
    expect(all).toEqual({ documents: 1, places: 1 });
    expect(facets.kind.map(({ value, count }) => [value, count])).toEqual([
      ['意见', 1],
      ['通知', 1],
    ]);
    expect(facets.section.map(({ value, count }) => [value, count])).toEqual([
      ['部门文件', 1],
      ['市府办文件', 0],
    ]);
  });

  it('what is chosen stays in the list when nothing has it', async () => {
    const { all, facets } = await ask('管护', { choice: { ...noChoice, kind: ['令'] } });
    expect(all.documents).toBe(0);
    expect(facets.kind).toContainEqual({ value: '令', label: '令', count: 0 });
  });
});
