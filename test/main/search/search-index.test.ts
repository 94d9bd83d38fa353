import Database from 'better-sqlite3';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fold } from '../../../main/search/fold.ts';
import { marksIn } from '../../../main/search/marks.ts';
import { openSearchIndex, type SearchIndex } from '../../../main/search/search-index.ts';
import { createSearchTables } from '../../../main/search/search-tables.ts';
import { parseTerms } from '../../../main/search/terms.ts';

let db: Database.Database;
let index: SearchIndex;

beforeEach(() => {
  db = new Database(':memory:');
  createSearchTables(db);
  index = openSearchIndex(db);
});
afterEach(() => {
  db.close();
});

async function inTransaction(change: () => Promise<void>): Promise<void> {
  db.exec('BEGIN');
  await change();
  db.exec('COMMIT');
}

async function addAll(texts: readonly string[], firstId = 1): Promise<void> {
  await inTransaction(() => index.add(texts.map((text, at) => ({ id: firstId + at, text }))));
}

async function found(query: string): Promise<readonly number[]> {
  return index.find(parseTerms(query).map((term) => [term]));
}

describe('find', () => {
  test.each([
    ['order counts', '人民政府', [1]],
    ['a repeated character is no trouble', '服务业发展服务平台', [3]],
    ['pairs that stand apart are no hit', '服务业平台', []],
    ['one character', '府', [1, 2]],
    ['several terms, anywhere in the row', '平台 补贴', [3]],
    ['per cent is a sign, not a wildcard', '20%', [4]],
    ['so is the underscore', '_', [5]],
    ['and the quote', "'", [5]],
    ['brackets of any kind', '【2024】36號', [4]],
    ['traditional characters', '補貼', [3, 4]],
    ['a number in digits', '第39条', [6, 7]],
    ['a number in words', '第三十九条', [6, 7]],
    ['a character outside the basic plane', '𠀀', [8]],
    ['nothing asked', ' ', []],
    ['nothing there', '渔港', []],
  ])('%s: %s', async (_, query, ids) => {
    await addAll([
      '青禾市人民政府',
      '青禾府政民人',
      '服务业发展服务平台给予补贴',
      '按20％给予补贴，见〔2024〕36号',
      `file_name 'x'`,
      '依照第三十九条办理',
      '依照第39条办理',
      '𠀀村',
    ]);
    expect(await found(query)).toEqual(ids);
  });

  test('one of several is enough, and what has white space inside is one', async () => {
    await addAll(['青禾市 财政局', '青禾市财政局', '青禾市民政局', '民政 青禾市']);
    expect(await index.find([['财政局', '民政局'], ['青禾']])).toEqual([1, 2, 3]);
    expect(await index.find([['市 财'], ['青禾市']])).toEqual([1]);
    expect(await index.find([])).toEqual([]);
    expect(index.holding(await index.possible(['青禾市财']), ['青禾市财'])).toEqual([2]);
  });

  test('a whole page pasted as a query is no error', async () => {
    const words = Array.from({ length: 3_000 }, (_, at) => `青禾市${at}`);
    await addAll([words.join('，'), '青禾市']);
    expect(await found(words.join(' '))).toEqual([1]);
  });

  test('cuts nothing off: 5,000 rows of several segments', async () => {
    await addAll(
      Array.from({ length: 5_000 }, () => '青禾市人民政府'),
      30_000,
    );
    expect(await found('青禾市')).toHaveLength(5_000);
    expect(await found('府')).toHaveLength(5_000);
  });
});

describe('changes', () => {
  test('a transaction rolled back leaves no trace', async () => {
    await addAll(['青禾市人民政府']);
    db.exec('BEGIN');
    await index.add([{ id: 2, text: '青禾市财政局' }]);
    await index.remove([1]);
    db.exec('ROLLBACK');
    expect(await found('青禾市')).toEqual([1]);
    await addAll(['青禾市民政局'], 2);
    expect(await found('青禾市')).toEqual([1, 2]);
    expect(await found('财')).toEqual([]);
  });

  test('everything removed leaves empty tables', async () => {
    await addAll(['青禾市人民政府', '青禾市财政局']);
    await inTransaction(() => index.remove([1, 2]));
    expect(
      db
        .prepare('SELECT (SELECT count(*) FROM search_text) + (SELECT count(*) FROM search_posting)')
        .pluck()
        .get(),
    ).toBe(0);
  });

  test('removing what is not there is no harm', async () => {
    await addAll(['青禾市人民政府']);
    await inTransaction(() => index.remove([1, 1, 7]));
    expect(await found('青禾')).toEqual([]);
  });

  test('ids must ascend, and nothing is left of rows that were refused', async () => {
    await addAll(['青禾市人民政府']);
    db.exec('BEGIN');
    await expect(
      index.add([
        { id: 2, text: '渔港' },
        { id: 2, text: '又' },
      ]),
    ).rejects.toThrow(RangeError);
    db.exec('ROLLBACK');
    await addAll(['青禾市财政局'], 2);
    expect(await found('渔')).toEqual([]);
    expect(await found('青禾')).toEqual([1, 2]);
  });

  test('an id that the index has no room for is refused', async () => {
    db.exec('BEGIN');
    await expect(index.add([{ id: 2 ** 27, text: '青禾' }])).rejects.toThrow(RangeError);
    db.exec('ROLLBACK');
    await addAll(['青禾'], 2 ** 27 - 1);
    expect(await found('青禾')).toEqual([2 ** 27 - 1]);
  });

  test('nothing is changed outside a transaction', async () => {
    await expect(index.add([{ id: 1, text: '青禾' }])).rejects.toThrow('transaction');
    await expect(index.remove([1])).rejects.toThrow('transaction');
  });
});

/** Few and awkward pieces, so that repetitions, swapped orders, near misses and signs come up all the time. */
const pieces =
  '人民 民人 政府 府 政 服务业 发展 服务 平台 补贴 補貼 ， 、 。 （一） 〔2024〕 [2024] 36号 号 20% 2% _ % \' " “ \\ * - — 5G ５ｇ 第三条 第3条 第3 条 𠀀 😀';
const piece = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom(...pieces.split(' ')) },
  { weight: 1, arbitrary: fc.constantFrom('　', ' ', '\n', '\t', '\0', '\ud840', '\udc00') },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 2 }) },
);
const rowText = fc.array(piece, { maxLength: 12 }).map((parts) => parts.join(''));
const query = fc.array(piece, { maxLength: 5 }).map((parts) => parts.join(''));

/** One transaction: how many of the rows there are at its start it removes (every so-many-th), and what it adds. */
const change = fc.record({
  removeEvery: fc.constantFrom(0, 1, 2, 3),
  gap: fc.constantFrom(0, 1, 40, 33_000),
  add: fc.array(rowText, { maxLength: 12 }),
});

const sameNumbers: readonly (readonly [string, string])[] = [['第三条', '第3条']];

/** The rule told a second time, by nothing but substrings. */
function isHit(text: string, asked: string): boolean {
  const terms = fold(asked)
    .split(/\s+/)
    .filter((term) => term.length > 0);
  const forms = (term: string): string[] =>
    sameNumbers.flatMap(([words, digits]) => [
      term,
      term.replaceAll(words, digits),
      term.replaceAll(digits, words),
    ]);
  return terms.length > 0 && terms.every((term) => forms(term).some((form) => fold(text).includes(form)));
}

test('find equals the substring scan, after adding and removing in several transactions', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(change, { minLength: 1, maxLength: 4 }),
      fc.array(query, { minLength: 1, maxLength: 12 }),
      async (changes, queries) => {
        const database = new Database(':memory:');
        createSearchTables(database);
        const searched = openSearchIndex(database);
        const rows = new Map<number, string>();
        let next = 1;
        for (const { removeEvery, gap, add } of changes) {
          next += gap;
          const added = add.map((text) => ({ id: next++, text }));
          const removed = [...rows.keys()].filter((_, at) => removeEvery > 0 && at % removeEvery === 0);
          database.exec('BEGIN');
          await searched.add(added);
          await searched.remove(removed);
          database.exec('COMMIT');
          for (const { id, text } of added) rows.set(id, text);
          for (const id of removed) rows.delete(id);
        }
        for (const asked of [...queries, ...[...rows.values()].map((text) => text.slice(1, 5))]) {
          const expected = [...rows].filter(([, text]) => isHit(text, asked)).map(([id]) => id);
          const terms = parseTerms(asked);
          const ids = await searched.find(terms.map((term) => [term]));
          expect(ids, asked).toEqual(expected);
          for (const id of ids) expect(marksIn(rows.get(id) ?? '', terms).length).toBeGreaterThan(0);
        }
        database.close();
      },
    ),
    { numRuns: 400 },
  );
});
