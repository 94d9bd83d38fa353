import Database from 'better-sqlite3';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fold } from '../../../main/search/fold.ts';
import { openSearchIndex, type SearchIndex } from '../../../main/search/search-index.ts';
import { createSearchTables } from '../../../main/search/search-tables.ts';
import { parseTerms } from '../../../main/search/terms.ts';
import { issueRows } from '../../bench/search/corpus.ts';

const queries = 5000;
const issues = 25;

let db: Database.Database;
let index: SearchIndex;
/** The truth: every text, folded, in the order of the ids. */
const texts = new Map<number, string>();

beforeAll(async () => {
  db = new Database(':memory:');
  createSearchTables(db);
  index = openSearchIndex(db);
  for (let issue = 0; issue < issues; issue += 1) await add(issue);
});
afterAll(() => {
  db.close();
});

async function add(issue: number): Promise<void> {
  const rows = issueRows(issue);
  db.exec('BEGIN');
  await index.add(rows);
  db.exec('COMMIT');
  for (const { id, text } of rows) texts.set(id, fold(text));
}

async function remove(issue: number): Promise<void> {
  const ids = issueRows(issue).map(({ id }) => id);
  db.exec('BEGIN');
  await index.remove(ids);
  db.exec('COMMIT');
  for (const id of ids) texts.delete(id);
}

/** A stretch of a text, and what can be done to it that an index of characters and pairs might take for the same. */
function wordsOf(source: readonly string[]): fc.Arbitrary<string> {
  const stretch = (least: number, most: number) =>
    fc
      .tuple(fc.constantFrom(...source), fc.nat(), fc.integer({ min: least, max: most }))
      .map(([text, from, length]) => text.slice(from % text.length).slice(0, length));
  const word = stretch(2, 9);
  return fc.oneof(
    word,
    stretch(1, 1),
    stretch(10, 30),
    word.map((text) => [...text].reverse().join('')),
    word.map((text) => text + text),
    // 甲乙丙 → 甲乙乙丙: every pair of the text and one more.
    word.map((text) => text.slice(0, 2) + text.slice(1)),
    word.map((text) => text.slice(1) + text.slice(0, 1)),
    // All pairs may stand in a text, and yet not one after another.
    fc.tuple(stretch(2, 4), stretch(2, 4)).map(([one, other]) => one + other.slice(1)),
    fc.tuple(word, fc.constantFrom(...'，。、；：（）〔〕“”%+.-·')).map(([text, sign]) => text + sign),
    word.map(unfolded),
    fc.constantFrom(...'的，。0123456789%()（）a5+'),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 3 }),
  );
}

/** The same in other signs: full width, capitals, other brackets and quotes. */
function unfolded(text: string): string {
  return text
    .toUpperCase()
    .replace(/[0-9A-Z%+.]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))
    .replaceAll('[', '【')
    .replaceAll(']', '］')
    .replaceAll('(', '（')
    .replaceAll('"', '”');
}

/** The app also finds 第三十九条 for 第39条, which is more than a scan of the texts does. */
const label = /第[0-9零一二三四五六七八九十百]+[章节条款项]/;

/** Compares so many queries with a scan; gives how many had a hit. */
async function compare(count: number, seed: number): Promise<number> {
  const source = issueRows(3)
    .concat(issueRows(20))
    .map(({ text }) => text);
  const word = wordsOf(source);
  const query = fc.oneof(
    { weight: 3, arbitrary: word },
    { weight: 1, arbitrary: fc.tuple(word, word).map((two) => two.join(' ')) },
  );
  let withHits = 0;
  for (const asked of fc.sample(query, { numRuns: count, seed })) {
    const terms = parseTerms(asked);
    if (terms.some((term) => label.test(term))) continue;
    const expected: number[] = [];
    if (terms.length > 0) {
      for (const [id, text] of texts) if (terms.every((term) => text.includes(term))) expected.push(id);
    }
    const found = await index.find(terms.map((term) => [term]));
    // A comparison of joined ids is far faster than one of arrays, which tells more when it fails.
    if (found.join() !== expected.join()) expect(found, asked).toEqual(expected);
    withHits += Number(expected.length > 0);
  }
  return withHits;
}

test(`${queries} adversarial queries over ${issues} issues find what a scan finds`, async () => {
  expect(await compare(queries, 1)).toBeGreaterThan(queries / 4);
});

test('and again after two issues came and four went', async () => {
  await add(issues);
  await add(issues + 1);
  for (const gone of [0, 3, 11, issues - 1]) await remove(gone);
  expect(await compare(queries, 2)).toBeGreaterThan(queries / 4);
});
