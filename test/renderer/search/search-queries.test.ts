import { InfiniteQueryObserver, QueryClient } from '@tanstack/react-query';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { DocumentHits, SearchAnswer } from '../../../preload/contract.ts';
import { joinPages, nextOffset, searchOptions } from '../../../renderer/search/search-queries.ts';

const today = { on: '2024-06-30', state: null };

function hits(documentId: string): DocumentHits {
  return {
    documentId,
    title: documentId,
    docNumber: null,
    issue: '2024年第6期',
    section: null,
    signedOn: null,
    issuers: [],
    titleMarks: [],
    state: null,
    count: 1,
    snippets: [],
  };
}

function answer(query: string, documents: number, ...ids: string[]): SearchAnswer {
  return { query, terms: query.split(' '), documents, blocks: documents, tookMs: 1, hits: ids.map(hits) };
}

describe('pages', () => {
  test('the next one begins where the shown ones end, until all are shown', () => {
    expect(nextOffset([answer('补助', 3, '甲', '乙')])).toBe(2);
    expect(nextOffset([answer('补助', 3, '甲', '乙'), answer('补助', 3, '丙')])).toBeUndefined();
    expect(nextOffset([answer('补助', 0)])).toBeUndefined();
    // A library that shrank meanwhile must not be asked for ever.
    expect(nextOffset([answer('补助', 3, '甲', '乙'), answer('补助', 3)])).toBeUndefined();
  });

  test('together they are one list with the latest totals', () => {
    const joined = joinPages([answer('补助', 3, '甲', '乙'), answer('补助', 3, '丙')]);
    expect(joined?.hits.map(({ documentId }) => documentId)).toEqual(['甲', '乙', '丙']);
    expect(joined?.documents).toBe(3);
    expect(joinPages([])).toBeNull();
  });

  test('a word that was typed twice is one word', () => {
    expect(joinPages([answer('补助 食堂 补助', 1, '甲')])?.terms).toEqual(['补助', '食堂']);
  });
});

describe('answers that come late', () => {
  afterEach(() => vi.unstubAllGlobals());

  test('never take the place of newer ones', async () => {
    const waiting = new Map<string, (answer: SearchAnswer) => void>();
    vi.stubGlobal('window', {
      gazette: {
        call: (_name: string, { query }: { query: string }) =>
          new Promise((resolve) => {
            waiting.set(query, (value) => resolve({ ok: true, value }));
          }),
      },
    });
    const client = new QueryClient();
    const observer = new InfiniteQueryObserver(client, searchOptions('补', today));
    const shown: string[] = [];
    const stop = observer.subscribe(({ data, isPlaceholderData }) => {
      const query = data?.pages[0]?.query;
      if (query !== undefined && !isPlaceholderData) shown.push(query);
    });
    observer.setOptions(searchOptions('补助', today));
    await vi.waitFor(() => expect([...waiting.keys()]).toEqual(['补', '补助']));

    waiting.get('补助')?.(answer('补助', 1, '甲'));
    await vi.waitFor(() => expect(shown).toContain('补助'));
    waiting.get('补')?.(answer('补', 9, '乙'));
    await vi.waitFor(() => expect(client.getQueryData(searchOptions('补', today).queryKey)).toBeDefined());

    expect(observer.getCurrentResult().data?.pages[0]?.query).toBe('补助');
    expect(new Set(shown)).toEqual(new Set(['补助']));
    stop();
    client.clear();
  });
});
