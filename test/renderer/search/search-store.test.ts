import { beforeEach, expect, test } from 'vitest';
import { searchWithin, useSearch } from '../../../renderer/search/search-store.ts';

beforeEach(() => useSearch.setState(useSearch.getInitialState()));

const chosen = { state: ['in-force'], year: [], issue: [], section: [], issuer: ['市民政局'], kind: [] };

test('other words are other results: nothing of them is expanded or selected, what narrows them down stays', () => {
  const { setQuery, ask, expand } = useSearch.getState();
  setQuery('补助');
  ask({ choice: chosen });
  expand({ at: 0, documentId: '甲' }, { at: 0, index: 4 });
  expand({ at: 3, documentId: '乙' }, { at: 3, index: 1 });
  expand({ at: 0, documentId: '甲' }, { at: 0, index: 2 });
  expect(useSearch.getState().expanded.map(({ at }) => at)).toEqual([3, 0]);
  setQuery('补助 标准');
  expect(useSearch.getState()).toMatchObject({
    question: { query: '补助 标准', choice: chosen },
    expanded: [],
    selected: null,
  });
});

test('an emptied box begins anew: only where is searched stays', () => {
  const { setQuery, ask } = useSearch.getState();
  setQuery('补助');
  ask({ choice: chosen, widen: [] });
  searchWithin({ noted: true });
  ask({ choice: chosen });
  setQuery('  ');
  const { question } = useSearch.getState();
  expect(question.choice).toEqual({ state: [], year: [], issue: [], section: [], issuer: [], kind: [] });
  expect(question.scope).toEqual({ documentId: null, issueId: null, noted: true });
  expect(question.widen).toEqual([]);
});

test('searching in one place ends searching in another', () => {
  searchWithin({ issueId: '青禾市-2024-6' });
  searchWithin({ documentId: '甲' });
  expect(useSearch.getState().question.scope).toEqual({ documentId: '甲', issueId: null, noted: false });
});

test('each document keeps what led to it, until it is no longer wanted', () => {
  const { markIn, stopMarking, setQuery } = useSearch.getState();
  markIn('甲', { query: '补助', widen: [] });
  markIn('乙', { query: 'lnst', widen: ['pinyin'] });
  setQuery('水库');
  stopMarking('甲');
  expect(useSearch.getState().marking).toEqual({ 乙: { query: 'lnst', widen: ['pinyin'] } });
});
