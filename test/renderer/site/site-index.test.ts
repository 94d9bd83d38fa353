import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type SearchedDocument, searchData } from '../../../main/export/site/search/search-data.ts';
import { fold } from '../../../main/search/fold.ts';
import { readings } from '../../../main/search/label-numbers.ts';
import { issueRows } from '../../bench/search/corpus.ts';
import { queriesFor } from '../../bench/search/queries.ts';
import { openedSite } from './site-in-memory.ts';

function documentOf(texts: readonly string[]): SearchedDocument {
  const listed = {
    file: '2024-06-e8baf5/d80f4346787.html',
    title: '',
    docNumber: null,
    issuers: [],
    section: null,
    issue: '2024年第6期',
    day: '',
    signed: null,
    state: null,
    newness: 0,
  };
  return { listed, rows: texts.map((text, at) => [`p-${at}`, '', text]) };
}

/** The truth: every folded text scanned for every term. */
function scan(texts: readonly string[], clauses: readonly (readonly string[])[]): number[] {
  if (clauses.length === 0) return [];
  const folded = texts.map(fold);
  return [...folded.keys()].filter((row) =>
    clauses.every((anyOf) => anyOf.flatMap(readings).some((term) => folded[row]?.includes(term))),
  );
}

const crowded = fc.string({ unit: fc.constantFrom(...'水厂水管管护補补（(〔%５5+ABa\t。𠀀'), maxLength: 12 });
const term = fc
  .string({ unit: fc.constantFrom(...'水厂管护补(5+ab 。𠀀'), minLength: 1, maxLength: 7 })
  .map((text) => text.trim())
  .filter((text) => text !== '');

describe('the index of a site', () => {
  it('finds what a scan finds, whatever repeats, crosses or stands at an edge', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(crowded, { minLength: 1, maxLength: 12 }),
        fc.array(fc.array(term, { minLength: 1, maxLength: 2 }), { maxLength: 3 }),
        async (texts, clauses) => {
          const { index } = await openedSite(searchData([documentOf(texts)], '2024-06-30'));
          expect(await index.find(clauses)).toEqual(scan(texts, clauses));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('so it does over thousands of texts in many files, loading a few for each word', async () => {
    const issues = 6;
    const texts = Array.from({ length: issues }, (_, at) => issueRows(at).map(({ text }) => text)).flat();
    const { index, site, loaded } = await openedSite(searchData([documentOf(texts)], '2024-06-30'));
    expect(site.postings.length).toBeGreaterThan(10);
    for (const { query } of queriesFor(issues)) {
      const terms = fold(query)
        .split(' ')
        .filter((word) => word !== '');
      const clauses = terms.map((word) => [word]);
      expect([query, await index.find(clauses)]).toEqual([query, scan(texts, clauses)]);
    }
    expect(new Set(loaded).size).toBe(loaded.length);
  });

  it('loads two files at most for a word of four characters', async () => {
    const texts = issueRows(0).map(({ text }) => text);
    const { index, loaded } = await openedSite(searchData([documentOf(texts)], '2024-06-30'));
    loaded.length = 0;
    await index.find([['青禾市人']]);
    expect(loaded.length).toBeLessThanOrEqual(2);
  });
});
