import { describe, expect, it } from 'vitest';
import { searchLibrary } from '../../../../main/library/search/answer.ts';
import { searchBlocks } from '../../../../main/library/search/block-hits.ts';
import { noNotes } from '../../../../main/library/search/conditions.ts';
import { searchDocument, searchMarks } from '../../../../main/library/search/in-document.ts';
import type { Library } from '../../../../main/library/store.ts';
import { noChoice } from '../../../../preload/contract-search.ts';
import { block, document, issue, part } from '../invented-city.ts';
import { libraryOf } from '../open-city.ts';
import { asked } from './asked.ts';

function lines(words: string, times: number) {
  return Array.from({ length: times }, (_, at) => block(`p-${at + 1}`, `第${at + 1}处说到${words}。`));
}

const few = document('a:few', {
  title: '关于水厂的通知',
  signedOn: '2024-06-01',
  blocks: lines('老年食堂', 2),
});
const many = document('a:many', {
  title: '关于山塘的通知',
  signedOn: '2024-05-01',
  blocks: lines('老年食堂', 5),
});
const newer = document('a:newer', {
  title: '关于古树的通知',
  signedOn: '2024-06-09',
  blocks: lines('老年食堂', 2),
});
const titled = document('a:titled', {
  title: '关于老年食堂的通知',
  docNumber: '青禾政办〔2024〕36号',
  parts: [part('main'), part('attachment', { label: '附件1', title: '老年食堂补助标准' })],
});
const june = issue(6, { documents: [few, many, newer, titled] });

const on = '2024-06-30';
const exactly = (query: string, limit: number | null) => ({ query, limit, widen: false, on });
const run = (library: Library, ...question: Parameters<typeof asked>) =>
  searchLibrary(library, asked(...question), noNotes);

describe('search answers', () => {
  it('put titles first, then the most places, then the newest', async () => {
    const library = await libraryOf(june);
    const answer = await run(library, '老年食堂');
    expect(answer.hits.map(({ documentId, count }) => [documentId, count])).toEqual([
      ['a:titled', 2],
      ['a:many', 5],
      ['a:newer', 2],
      ['a:few', 2],
    ]);
    expect(answer).toMatchObject({ all: { documents: 4, places: 11 } });
  });

  it('tell the state of each paper on the day, and give only those in the state that is asked for', async () => {
    const begun = { ...many, effectiveFrom: '2024-07-01' };
    const library = await libraryOf(issue(6, { documents: [few, begun, newer, titled] }));
    const before = await run(library, '老年食堂');
    expect(before.hits.map(({ state }) => state)).toEqual(['unknown', 'not-yet', 'unknown', 'unknown']);
    const choice = { ...noChoice, state: ['in-force'] };
    expect(await run(library, '老年食堂', { on: '2024-07-01', choice })).toMatchObject({
      all: { documents: 1, places: 5 },
      hits: [{ documentId: 'a:many', state: 'in-force' }],
    });
  });

  it('give exact totals on every page, and at most three snippets of a document', async () => {
    const library = await libraryOf(june);
    const page = await run(library, '老年食堂', { offset: 1, limit: 1 });
    expect(page).toMatchObject({
      all: { documents: 4, places: 11 },
      hits: [{ documentId: 'a:many', count: 5 }],
    });
    expect(page.hits[0]?.snippets.map(({ block }) => block)).toEqual(['p-1', 'p-2', 'p-3']);
    expect(
      await searchDocument(library, { query: '老年食堂', widen: [], documentId: 'a:many' }),
    ).toHaveLength(5);
  });

  it('page by page they are the same documents in the same order as at once', async () => {
    const papers = Array.from({ length: 150 }, (_, at) =>
      document(`a:${at}`, {
        title: at % 7 === 0 ? '关于老年食堂的通知' : `关于${at}的通知`,
        signedOn: `2024-0${(at % 6) + 1}-01`,
        blocks: lines('老年食堂', (at % 5) + 1),
      }),
    );
    const library = await libraryOf(issue(6, { documents: papers }));
    const whole = await run(library, '老年食堂', { limit: 1000 });
    const pages: string[] = [];
    for (let offset = 0; offset < 150; offset += 20) {
      const { hits } = await run(library, '老年食堂', { offset, limit: 20 });
      pages.push(...hits.map(({ documentId }) => documentId));
    }
    expect(pages).toEqual(whole.hits.map(({ documentId }) => documentId));
    expect(new Set(pages).size).toBe(150);
  });

  it('mark the words in title, snippets and the block itself', async () => {
    const library = await libraryOf(june);
    const { hits } = await run(library, '老年食堂');
    expect(hits[0]?.titleMarks).toEqual([[2, 6]]);
    expect(hits[0]?.snippets).toEqual([
      {
        block: 'head',
        place: '标题',
        text: '关于老年食堂的通知\n青禾政办〔2024〕36号',
        marks: [[2, 6]],
        at: [2, 6],
      },
      { block: 'part-1', place: '附件1', text: '附件1\n老年食堂补助标准', marks: [[4, 8]], at: [4, 8] },
    ]);
  });

  it('want every word in one place, but mark each wherever it stands', async () => {
    const library = await libraryOf(june);
    const { hits } = (await searchBlocks(library, exactly('老年食堂 第2处', null))).exact;
    expect(hits.map(({ documentId, block }) => [documentId, block])).toEqual([
      ['a:newer', 'p-2'],
      ['a:few', 'p-2'],
      ['a:many', 'p-2'],
    ]);
    expect(searchMarks(library.db, { query: '老年食堂 第2处', widen: [], documentId: 'a:few' })).toEqual([
      { block: 'p-1', marks: [[5, 9]] },
      {
        block: 'p-2',
        marks: [
          [0, 3],
          [5, 9],
        ],
      },
    ]);
  });

  it('are empty for nothing and for what is not there', async () => {
    const library = await libraryOf(june);
    for (const query of ['', '  ', '报废']) {
      expect(await run(library, query)).toMatchObject({
        all: { documents: 0, places: 0 },
        hits: [],
      });
      expect(searchMarks(library.db, { query, widen: [], documentId: 'a:few' })).toEqual([]);
    }
    expect(await searchDocument(library, { query: '老年食堂', widen: [], documentId: 'a:gone' })).toEqual([]);
  });

  it('give as many blocks as asked for with the totals of all', async () => {
    const library = await libraryOf(june);
    const { documents, blocks, hits } = (await searchBlocks(library, exactly('老年食堂', 4))).exact;
    expect({ documents, blocks, given: hits.length }).toEqual({ documents: 4, blocks: 11, given: 4 });
    expect((await searchBlocks(library, exactly('老年食堂', 0))).exact).toMatchObject({
      blocks: 11,
      hits: [],
    });
  });
});
