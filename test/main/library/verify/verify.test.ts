import Database from 'better-sqlite3';
import { describe, expect, it, onTestFinished } from 'vitest';
import { parseText } from '../../../../main/gazette/index.ts';
import { addIssue, type Library, removeIssue } from '../../../../main/library/store.ts';
import { verifyLibrary } from '../../../../main/library/verify/verify.ts';
import { gazetteText } from '../gazette-text.ts';
import { source } from '../invented-city.ts';
import { libraryOf } from '../open-city.ts';

/** Three issues came, one went again. */
async function city(): Promise<Library> {
  const library = await libraryOf();
  for (const number of [6, 7, 8]) {
    const text = gazetteText(number);
    await addIssue(library, parseText(text, 'x.txt'), source(text));
  }
  await removeIssue(library, '青禾市-2024-7');
  return library;
}

/** The file on a connection that knows nothing of what was done to it. */
function reopened({ name }: Library['db']): Library['db'] {
  const db = new Database(name, { readonly: true });
  onTestFinished(() => {
    db.close();
  });
  return db;
}

/** Each way in which something could rot, and what must be said of it. */
const damages: readonly [what: string, sql: string, check: string, zh: RegExp, en: RegExp][] = [
  [
    'a text that is searched is another',
    `UPDATE search_text SET folded = '别的话' WHERE id = (SELECT min(id) FROM block WHERE text LIKE '%查一遍%')`,
    'texts',
    /第 \d+ 段检索用的文字与正文不符：.*查一遍/,
    /is not the block’s/,
  ],
  [
    'a text is not folded as this program folds',
    `UPDATE search_text SET folded = replace(folded, '(', '（')`,
    'texts',
    /不符/,
    /is not the block’s/,
  ],
  [
    'a text to be searched is missing',
    'DELETE FROM search_text WHERE id = (SELECT max(id) FROM search_text)',
    'texts',
    /没有检索用的文字/,
    /has no text to be searched/,
  ],
  [
    'a text to be searched is left over',
    `INSERT INTO search_text VALUES (9999, '多')`,
    'texts',
    /9999 没有正文/,
    /9999 has no block/,
  ],
  [
    'a list is missing',
    `DELETE FROM search_posting WHERE key = ${0x6c34 * 0x10000 + 0x5382}`,
    'index',
    /“水厂”漏了 \d+ 段/,
    /“水厂” lacks \d+ blocks/,
  ],
  [
    'a list is too many, in a segment without rows',
    `INSERT INTO search_posting VALUES (${3 * 2 ** 32 + 0x6c34 * 0x10000}, 4, x'05')`,
    'index',
    /“水”多了 1 段: 98308/,
    /“水” has too many, 1 blocks: 98308/,
  ],
  [
    'a list lacks its end',
    'UPDATE search_posting SET ids = substr(ids, 1, length(ids) - 1) WHERE length(ids) > 2',
    'index',
    /漏了 1 段/,
    /lacks 1 blocks/,
  ],
  [
    'a list was glued as text',
    `UPDATE search_posting SET ids = CAST('7' || ids AS BLOB) WHERE key = ${0x6c34 * 0x10000 + 0x5382}`,
    'index',
    /“水厂”/,
    /“水厂”/,
  ],
  [
    'a list does not know its greatest',
    `UPDATE search_posting SET last = last + 1 WHERE key = ${0x6c34 * 0x10000}`,
    'index',
    /“水”的记录写法不对/,
    /“水” is not written as it should be/,
  ],
  [
    'a document ends too early',
    'UPDATE document SET last_block = last_block - 1 WHERE ordinal = 0',
    'ranges',
    /记为第 \d+–\d+ 段，实际是/,
    /is said to have blocks/,
  ],
  [
    'a block is gone',
    'DELETE FROM block WHERE id = (SELECT first_block + 1 FROM document WHERE ordinal = 0)',
    'ranges',
    /共 \d+ 段/,
    /of them/,
  ],
  [
    'the kept text is cut',
    'UPDATE source SET text = substr(text, 1, 20)',
    'sources',
    /保存的原文读不出来/,
    /cannot be read/,
  ],
  ['the kept text is gone', 'DELETE FROM source', 'sources', /保存的原文读不出来/, /cannot be read/],
  ['an issue is of another importer', 'UPDATE issue SET importer = 1', 'sources', /第 1 版/, /importer 1/],
  [
    'a row belongs to nothing',
    'UPDATE part SET document_id = document_id || 1',
    'foreign-keys',
    /所属的 document 不在库中/,
    /belongs to a document/,
  ],
  [
    'an index of SQLite’s own is not what its table says',
    `PRAGMA writable_schema = ON;
     UPDATE sqlite_schema SET sql = replace(sql, '(letters)', '(title)') WHERE name = 'document_of_letters'`,
    'integrity',
    /SQLite 说/,
    /SQLite says/,
  ],
  ['a table is gone', 'DROP TABLE search_posting', 'index', /读不下去/, /no such table/],
];

describe('verifying', () => {
  it('finds nothing in a library that is sound, after adding and removing', async () => {
    const { db } = await city();
    const report = verifyLibrary(db);
    expect(report).toMatchObject({ ok: true });
    expect(report.checks.map(({ name }) => name)).toEqual([
      'integrity',
      'foreign-keys',
      'ranges',
      'sources',
      'texts',
      'index',
    ]);
    for (const { looked, differences } of report.checks) {
      expect(looked).toBeGreaterThan(1);
      expect(differences).toBe(0);
    }
  });

  it('finds nothing in an empty library', async () => {
    expect(verifyLibrary((await libraryOf()).db)).toMatchObject({ ok: true });
  });

  it.each(damages)('says that %s', async (_what, sql, check, zh, en) => {
    const { db } = await city();
    db.unsafeMode(true);
    db.pragma('foreign_keys = OFF');
    db.exec(sql);
    const copy = reopened(db);
    const report = verifyLibrary(copy);
    expect(report.ok).toBe(false);
    const said = report.checks.find(({ name }) => name === check);
    expect(said?.differences).toBeGreaterThan(0);
    expect(said?.first[0]?.zh).toMatch(zh);
    expect(said?.first[0]?.en).toMatch(en);
  });

  it('counts all differences and shows the first few', async () => {
    const { db } = await city();
    const lists = db.prepare('SELECT count(*) FROM search_posting').pluck().get();
    db.exec('DELETE FROM search_posting');
    const index = verifyLibrary(db).checks.find(({ name }) => name === 'index');
    expect(index).toMatchObject({ looked: 0, differences: lists });
    expect(index?.first).toHaveLength(5);
  });

  it('tells how far it is, thing by thing', async () => {
    const seen: string[] = [];
    verifyLibrary((await city()).db, ({ en, share }) => seen.push(`${share} ${en}`));
    expect(seen).toContain('0 the search index, recomputed from the blocks (lists)');
    expect(seen).toHaveLength(6);
  });
});
