import { beforeEach, expect, test } from 'vitest';
import { useSearch } from '../../../renderer/search/search-store.ts';

beforeEach(() => useSearch.setState(useSearch.getInitialState()));

test('other words are other results: nothing of them is expanded or selected', () => {
  const { setQuery, expand, select } = useSearch.getState();
  setQuery('补助');
  expand('甲');
  expand('乙');
  expand('甲');
  select({ documentId: '甲', index: 4 });
  expect(useSearch.getState().expanded).toEqual(['甲', '乙']);
  setQuery('补助 标准');
  expect(useSearch.getState()).toMatchObject({ query: '补助 标准', expanded: [], selected: null });
});

test('each document keeps the words that led to it, until they are no longer wanted', () => {
  const { markIn, stopMarking, setQuery } = useSearch.getState();
  markIn('甲', '补助');
  markIn('乙', '食堂');
  setQuery('水库');
  stopMarking('甲');
  expect(useSearch.getState().marking).toEqual({ 乙: '食堂' });
});
