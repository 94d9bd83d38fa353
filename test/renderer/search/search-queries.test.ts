import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { afterEach, expect, test, vi } from 'vitest';
import { type Found, pageOptions } from '../../../renderer/search/search-queries.ts';
import { answerTo, asking } from './make-answer.ts';

const today = '2024-06-30';

afterEach(() => vi.unstubAllGlobals());

test('answers that come late never take the place of newer ones', async () => {
  const waiting = new Map<string, () => void>();
  vi.stubGlobal('window', {
    gazette: {
      call: (_name: string, { query }: { query: string }) =>
        new Promise((resolve) => {
          waiting.set(query, () => resolve({ ok: true, value: answerTo(query) }));
        }),
    },
  });
  const client = new QueryClient();
  const options = (query: string) => pageOptions(asking(query), today, 0);
  const observer = new QueryObserver<Found>(client, { ...options('补'), placeholderData: (old) => old });
  const shown: string[] = [];
  const stop = observer.subscribe(({ data, isPlaceholderData }) => {
    if (data && !isPlaceholderData) shown.push(data.answer.query);
  });
  observer.setOptions({ ...options('补助'), placeholderData: (old: Found | undefined) => old });
  await vi.waitFor(() => expect([...waiting.keys()]).toEqual(['补', '补助']));

  waiting.get('补助')?.();
  await vi.waitFor(() => expect(shown).toContain('补助'));
  waiting.get('补')?.();
  await vi.waitFor(() => expect(client.getQueryData(options('补').queryKey)).toBeDefined());

  expect(observer.getCurrentResult().data?.answer.query).toBe('补助');
  expect(new Set(shown)).toEqual(new Set(['补助']));
  stop();
  client.clear();
});

test('an answer says what it answers: with it the further pages and the marks are asked for', async () => {
  const asked: unknown[] = [];
  vi.stubGlobal('window', {
    gazette: {
      call: async (_name: string, request: { query: string }) => {
        asked.push(request);
        return { ok: true, value: answerTo(request.query) };
      },
    },
  });
  const question = asking('补助', { widen: ['pinyin'], order: 'newest' });
  const found = await pageOptions(question, today, 3).queryFn();
  expect(found).toMatchObject({ question, on: today });
  expect(asked).toEqual([{ ...question, on: today, offset: 60, limit: 20 }]);
});
