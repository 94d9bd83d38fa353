import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseIssue } from '../../../../main/gazette/index.ts';
import type { ParsedIssue } from '../../../../main/gazette/parsed-issue.ts';
import { searchBlocks } from '../../../../main/library/search/block-hits.ts';
import { searchableRows } from '../../../../main/library/searchable-rows.ts';
import type { Library } from '../../../../main/library/store.ts';
import { fold } from '../../../../main/search/fold.ts';
import { parseQuery } from '../../../../main/search/query/parse-query.ts';
import { block, document, issue, part } from '../invented-city.ts';
import { libraryOf } from '../open-city.ts';

interface Row {
  readonly name: string;
  readonly folded: string;
}

/** The truth, found without any index: every text of the issues, folded, scanned for every term. */
function truth(rows: readonly Row[], query: string): string[] {
  const terms = fold(query)
    .split(' ')
    .filter((term) => term !== '');
  if (terms.length === 0) return [];
  return rows.filter(({ folded }) => terms.every((term) => folded.includes(term))).map(({ name }) => name);
}

function rowsOf({ documents, sections }: ParsedIssue): Row[] {
  const readable = [...documents, ...sections.map((entry) => ({ ...entry, docNumber: null, parts: [] }))];
  return readable.flatMap((entry) =>
    searchableRows(entry).map(({ address, text }) => ({
      name: `${entry.id} ${address}`,
      folded: fold(text),
    })),
  );
}

function sampleIssues(): ParsedIssue[] {
  const folder = join(import.meta.dirname, '../../../../assets/issues');
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return names.map((name) => {
    const outcome = parseIssue(readFileSync(join(folder, name)), name);
    if (!outcome.ok) throw new Error(outcome.failure.en);
    return outcome.issue;
  });
}

/** Few different characters, so that pairs repeat, run on and cross in every way. */
function crowdedIssues(): ParsedIssue[] {
  const text = fc.string({
    unit: fc.constantFrom(...'水厂水管管护補补（(〔〕%“５5+ABa\t。'),
    minLength: 1,
    maxLength: 24,
  });
  return [1, 2, 3].map((number) =>
    issue(number, {
      documents: fc
        .sample(fc.array(text, { minLength: 5, maxLength: 20 }), { seed: number, numRuns: 8 })
        .map((texts, at) =>
          document(`crowded-${number}-${at}`, {
            parts: [part('main', { title: '水厂管护' })],
            blocks: texts.map((words, index) => block(`p-${index}`, words)),
          }),
        ),
    }),
  );
}

/** Words cut out of the texts, alone and two together, words that are nowhere, and single signs. */
function queries(rows: readonly Row[]): fc.Arbitrary<string> {
  const word = fc
    .tuple(fc.constantFrom(...rows), fc.nat(), fc.integer({ min: 1, max: 9 }))
    .map(([{ folded }, at, length]) => folded.slice(at % folded.length, (at % folded.length) + length));
  const turned = word.map((text) => [...text].reverse().join(''));
  const foreign = fc.string({ minLength: 1, maxLength: 4 });
  const one = fc.oneof({ weight: 5, arbitrary: word }, turned, foreign);
  return fc.oneof(
    one,
    fc.tuple(one, one).map((two) => two.join(' ')),
  );
}

async function found(library: Library, query: string): Promise<string[]> {
  const question = { query, limit: null, widen: false, on: '2024-06-30' };
  const { hits } = (await searchBlocks(library, question)).exact;
  return hits.map(({ documentId, block }) => `${documentId} ${block}`);
}

/** 第39条 finds 第三十九条 too: more than the words themselves. */
const label = /第[0-9零一二三四五六七八九十百]+[章节条款项]/;

/** The signs of the query language mean something else than themselves. */
function isWords(query: string): boolean {
  return parseQuery(query).parts.every(({ kind, without }) => kind === 'word' && !without);
}

describe.each([
  ['the sample issues', sampleIssues],
  ['texts of few signs', crowdedIssues],
])('search over %s', (_name, issuesOf) => {
  const issues = issuesOf();
  const rows = issues.flatMap(rowsOf);
  it('finds what a scan of the texts finds, for 300 queries', async () => {
    const library = await libraryOf(...issues);
    let [withHits, without] = [0, 0];
    await fc.assert(
      fc.asyncProperty(queries(rows), async (query) => {
        fc.pre(!label.test(fold(query)) && isWords(query));
        const expected = truth(rows, query);
        if (expected.length > 0) withHits += 1;
        else without += 1;
        expect((await found(library, query)).sort()).toEqual(expected.sort());
      }),
      { numRuns: 300 },
    );
    expect(withHits).toBeGreaterThan(50);
    expect(without).toBeGreaterThan(10);
  });
});
