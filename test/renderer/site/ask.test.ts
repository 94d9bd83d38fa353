import { describe, expect, it } from 'vitest';
import { siteSource } from '../../../main/cli/site/site-source.ts';
import { addressesOf } from '../../../main/export/site/addresses.ts';
import { siteFiles } from '../../../main/export/site/site.ts';
import { catalogueOf } from '../../../main/library/catalogue/catalogue.ts';
import { searchLibrary } from '../../../main/library/search/answer.ts';
import { searchBlocks } from '../../../main/library/search/block-hits.ts';
import { noNotes } from '../../../main/library/search/conditions.ts';
import { everywhere, noChoice } from '../../../preload/contract-search.ts';
import { ask } from '../../../renderer/site/ask.ts';
import { inOrder } from '../../../renderer/site/order.ts';
import { textRows } from '../../../renderer/site/text-rows.ts';
import { libraryOfSamples } from '../../main/library/facts/samples.ts';
import { queriesOf } from '../../site-queries.ts';
import { openedSite } from './site-in-memory.ts';

const on = '2024-07-20';

describe('the search of a site of the sample issues', async () => {
  const library = await libraryOfSamples();
  const source = siteSource(library.db, { on, madeOn: on, catalogue: catalogueOf([]) });
  const { site, index, data } = await openedSite(siteFiles(source));
  const documents = [...source.documents()];
  const addresses = addressesOf(source.issues);
  const idOf = new Map(documents.map(({ view }) => [addresses.document(view.id) ?? '', view.id]));
  const texts = documents.flatMap(({ rows }) => rows.map(([, , text]) => text));

  async function foundInSite(query: string): Promise<string[]> {
    const { groups } = await ask(site, index, query);
    const places = await Promise.all(
      groups.map(async ({ facts, ids }) => {
        const rows = await textRows(site, data, ids);
        return rows.map(([address]) => `${idOf.get(facts.file)} ${address}`);
      }),
    );
    return places.flat().sort();
  }

  async function foundInReader(query: string): Promise<string[]> {
    const { exact } = await searchBlocks(library, { query, limit: null, widen: false, on });
    return exact.hits.map(({ documentId, block }) => `${documentId} ${block}`).sort();
  }

  it('finds the places that the exact reading of the reader finds, for 200 queries', async () => {
    let hits = 0;
    for (const query of queriesOf({ texts, documents: site.documents }, 7, 200)) {
      const found = await foundInReader(query);
      hits += Number(found.length > 0);
      expect([query, await foundInSite(query)]).toEqual([query, found]);
    }
    // Else it would show nothing.
    expect(hits).toBeGreaterThan(60);
    expect(hits).toBeLessThan(190);
  });

  it.each([
    '机关:市民政局',
    '-机关:市民政局',
    '状态:施行中',
    '-状态:不明',
    '文号:36',
    '标题:办法 栏目:部门文件',
    '日期:2024-06',
    '批注:要办',
    '-批注:要办',
    '-补助',
    '-补助 -标题:通知',
  ])('finds the same documents by conditions alone, and the newest first as well: %s', async (query) => {
    const found = await ask(site, index, query);
    const question = { query, widen: [], choice: noChoice, scope: everywhere, order: 'newest' as const };
    const answer = await searchLibrary(library, { ...question, on, offset: 0, limit: 1000 }, noNotes);
    const ordered = inOrder(found, 'newest').map(({ facts }) => idOf.get(facts.file));
    expect(ordered).toEqual(answer.hits.map(({ documentId }) => documentId));
  });
});
