import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLibrary, openLibrary, openLibraryForWriting } from '../../../main/library/open.ts';
import { addIssue, type Library, removeIssue } from '../../../main/library/store.ts';
import { block, cites, document, issue, part, source } from './invented-city.ts';
import { libraryOf, temporaryFolder } from './open-city.ts';

const paper = (number: number) => {
  const text = block('p-1', `第${number}期说水厂，依照青禾政办〔2024〕${number - 1}号办理。`);
  return document(`doc-${number}`, {
    docNumber: `青禾政办〔2024〕${number}号`,
    parts: [part('main', { title: `水厂办法之${number}` })],
    blocks: [text],
    citations: [cites(text, `青禾政办〔2024〕${number - 1}号`)],
  });
};
const monthly = (number: number) => issue(number, { documents: [paper(number)] });

/** Everything that a library holds but the numbers of its rows, which tell in what order it was filled. */
async function holdings({ db, search }: Library): Promise<unknown> {
  const tables = [
    'issue',
    'source',
    'name',
    'part',
    'citation',
    'internal_reference',
    'task',
    'task_unit',
    'day',
    'seen_number',
  ];
  const rows = tables.map((table) => db.prepare(`SELECT * FROM ${table} ORDER BY 1, 2`).all());
  const documents = db
    .prepare('SELECT id, title, ordinal, last_block - first_block AS rows FROM document ORDER BY id')
    .all();
  const ids = await search.find([['水厂']]);
  const found = db.prepare('SELECT document_id, address FROM block WHERE id = ?');
  const hits = ids.map((id) => JSON.stringify(found.get(id))).sort();
  const texts = db.prepare('SELECT folded FROM search_text ORDER BY 1').all();
  return { rows, documents, hits, texts };
}

describe('storing', () => {
  it('gives one and the same library whatever was added, removed and added again', async () => {
    const months = [1, 2, 3, 4];
    const expected = await holdings(await libraryOf(...months.map(monthly)));
    const order = fc.shuffledSubarray(months, { minLength: 4 });
    await fc.assert(
      fc.asyncProperty(order, fc.subarray(months), fc.subarray(months), async (added, again, removed) => {
        const library = await libraryOf(...added.map(monthly), ...again.map(monthly));
        for (const number of removed) expect(await removeIssue(library, `青禾市-2024-${number}`)).toBe(true);
        for (const number of removed) await addIssue(library, monthly(number), source());
        expect(await holdings(library)).toEqual(expected);
      }),
      { numRuns: 12 },
    );
  });

  it('leaves nothing of an issue that is removed', async () => {
    const library = await libraryOf(monthly(1), monthly(2));
    await removeIssue(library, '青禾市-2024-2');
    expect(await holdings(library)).toEqual(await holdings(await libraryOf(monthly(1))));
    expect(await removeIssue(library, '青禾市-2024-2')).toBe(false);
  });

  it('changes nothing when an issue cannot be stored to its end', async () => {
    const library = await libraryOf(monthly(1), monthly(2));
    const before = await holdings(library);
    const twice = block('p-9', '同一个地址');
    const broken = issue(2, { documents: [document('doc-9', { blocks: [twice, twice] })] });
    await expect(addIssue(library, broken, source())).rejects.toThrow('UNIQUE');
    expect(await holdings(library)).toEqual(before);
  });

  it('keeps the text that the issue was read from', async () => {
    const library = await libraryOf(monthly(1));
    const kept = library.db.prepare('SELECT file_name, encoding, sha256 FROM source').get();
    const { fileName, encoding, sha256 } = source();
    expect(kept).toEqual({ file_name: fileName, encoding, sha256 });
  });
});

describe('opening', () => {
  it('while another program writes is no damage', async () => {
    const { db } = await libraryOf(monthly(1));
    db.exec('BEGIN EXCLUSIVE');
    expect(openLibrary(db.name)).toMatchObject({ ok: false, failure: { code: 'read-only' } });
    db.exec('ROLLBACK');
    expect(openLibrary(db.name)).toMatchObject({ ok: true });
  });

  it('tells a missing, a foreign and a newer file apart', () => {
    const folder = temporaryFolder();
    const code = (file: string) => {
      const outcome = openLibrary(join(folder, file));
      return outcome.ok ? 'ok' : outcome.failure.code;
    };
    expect(code('none.sqlite')).toBe('no-library');
    new Database(join(folder, 'foreign.sqlite')).exec('CREATE TABLE t (a)').close();
    expect(code('foreign.sqlite')).toBe('library-damaged');
    const { db } = createLibrary(join(folder, 'newer.sqlite'));
    db.pragma('user_version = 999');
    db.close();
    expect(code('newer.sqlite')).toBe('library-newer');
    mkdirSync(join(folder, 'folder.sqlite'));
    expect(code('folder.sqlite')).toBe('library-damaged');
    expect(openLibraryForWriting(join(folder, 'newer.sqlite'))).toMatchObject({
      failure: { code: 'library-newer' },
    });
  });
});
