import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import Database from 'better-sqlite3';
import { describe, expect, it, onTestFinished } from 'vitest';
import { importerVersion } from '../../../main/gazette/importer-version.ts';
import { parseText } from '../../../main/gazette/index.ts';
import { documentView } from '../../../main/library/document-view.ts';
import { issueEntries } from '../../../main/library/issues.ts';
import { createLibrary, openLibrary } from '../../../main/library/open.ts';
import { rereadIssue, rereadLibrary } from '../../../main/library/reread.ts';
import { libraryVersion, migrate, versionOf } from '../../../main/library/schema.ts';
import { addIssue, type Library } from '../../../main/library/store.ts';
import { gazetteText } from './gazette-text.ts';
import { source } from './invented-city.ts';
import { temporaryFolder } from './open-city.ts';

const paperId = '青禾市-2024-6:青禾政办-2024-60';

/** A library of two small issues as an importer of version `importer` left it. */
async function writtenBy(importer: number): Promise<string> {
  const file = join(temporaryFolder(), 'library.sqlite');
  const library = createLibrary(file);
  for (const number of [6, 7]) {
    const text = gazetteText(number);
    await addIssue(library, parseText(text, 'x.txt'), source(text));
  }
  library.db.prepare('UPDATE issue SET importer = ?').run(importer);
  library.db.close();
  return file;
}

/** What an older program left: a file with the first step only, and one issue in it. */
function firstVersion(name = 'library.sqlite'): string {
  const file = join(temporaryFolder(), name);
  const db = new Database(file);
  db.pragma('journal_mode = MEMORY');
  migrate(db, 1);
  const text = gazetteText(6);
  db.prepare(
    `INSERT INTO issue VALUES ('青禾市-2024-6', '青禾市人民政府公报', 2024, 6, 186, NULL, NULL, NULL, 1, '[]', '[]', '{}', '{}')`,
  ).run();
  db.prepare(`INSERT INTO source VALUES ('青禾市-2024-6', 'june.txt', 'utf-8', 'abc', ?)`).run(
    deflateSync(text),
  );
  db.close();
  return file;
}

function opened(file: string): Library {
  const library = openLibrary(file);
  if (!library.ok) throw new Error(library.failure.en);
  onTestFinished(() => {
    library.value.db.close();
  });
  return library.value;
}

const importers = (file: string) =>
  opened(file).db.prepare('SELECT DISTINCT importer FROM issue').pluck().all();

describe('a library of an older version', () => {
  it('is brought up to date when it is opened, and its issues are read again', async () => {
    const file = firstVersion();
    expect(versionOf(opened(file).db)).toBe(libraryVersion);
    expect(documentView(opened(file).db, paperId)).toBeNull();
    expect(await rereadLibrary({ library: file })).toEqual({ done: 1, failed: [] });
    expect(documentView(opened(file).db, paperId)).toMatchObject({ docNumber: '青禾政办〔2024〕60号' });
    expect(issueEntries(opened(file).db)).toMatchObject([{ sample: true }]);
    const kept = opened(file).db.prepare('SELECT file_name, sha256 FROM source').get();
    expect(kept).toEqual({ file_name: 'june.txt', sha256: 'abc' });
  });

  it('that cannot be written opens all the same, and stays as it is', async () => {
    // With “-journal” behind it the name is too long for a file system, so that SQLite cannot write: even for root.
    const file = firstVersion(`${'x'.repeat(244)}.sqlite`);
    const before = readFileSync(file);
    expect(issueEntries(opened(file).db)).toHaveLength(1);
    expect(versionOf(opened(file).db)).toBe(libraryVersion);
    expect(await rereadLibrary({ library: file })).toMatchObject({
      done: 0,
      failed: [{ issueId: '青禾市-2024-6', failure: { code: 'read-only' } }],
    });
    expect(readFileSync(file)).toEqual(before);
  });
});

it('a library whose tasks have no keys of their own gets them when it is opened', async () => {
  const db = new Database(':memory:');
  migrate(db, 2);
  db.exec(`
    INSERT INTO issue (id, title, city, sample, toc, findings, coverage, records)
      VALUES ('i', '青禾市人民政府公报', '青禾市', 0, '[]', '[]', '{}', '{}');
    INSERT INTO document (id, issue_id, ordinal, form, kind, title, issuers, first_line, last_line, first_block, last_block)
      VALUES ('d', 'i', 0, 'document', '通知', '通知', '[]', 1, 1, 1, 1);
    INSERT INTO task VALUES ('d', 0, 'p-1', 0, 30, '修好山塘');
    INSERT INTO task_unit VALUES ('d', 0, 0, '市水利局', '市水利局', 'lead');
    INSERT INTO day (document_id, ordinal, kind, date, address, start, "end", text, sentence) VALUES
      ('d', 0, 'deadline', '2025-12-31', 'p-1', 20, 25, '', ''),
      ('d', 1, 'deadline', '2024-12-31', 'p-1', 5, 10, '', ''),
      ('d', 2, 'deadline', '2020-12-31', 'p-1', 40, 45, '', ''),
      ('d', 3, 'effective', '2019-01-01', 'p-1', 5, 10, '', '');
  `);
  migrate(db);
  expect(db.prepare('SELECT due FROM task').pluck().get()).toBe('2024-12-31');
  expect(db.prepare('SELECT city FROM task_unit').pluck().get()).toBe('青禾市');
  db.close();
});

describe('reading again', () => {
  it('takes what an older importer read, tells how far it is, and is done once', async () => {
    const file = await writtenBy(importerVersion - 1);
    const seen: string[] = [];
    const answer = await rereadLibrary({
      library: file,
      onProgress: ({ done, total, fileName }) => seen.push(`${done}/${total} ${fileName}`),
    });
    expect(answer).toEqual({ done: 2, failed: [] });
    expect(seen).toEqual(['0/2 青禾市-2024-7', '1/2 青禾市-2024-6', '2/2 青禾市-2024-6']);
    expect(importers(file)).toEqual([importerVersion]);
    expect(await rereadLibrary({ library: file, onProgress: () => seen.push('again') })).toMatchObject({
      done: 0,
    });
    expect(seen).not.toContain('again');
  });

  it('leaves alone what a newer importer read', async () => {
    const file = await writtenBy(importerVersion + 1);
    expect(await rereadLibrary({ library: file })).toEqual({ done: 0, failed: [] });
    expect(importers(file)).toEqual([importerVersion + 1]);
  });

  it('stops behind the issue at work', async () => {
    const file = await writtenBy(0);
    const stop = new AbortController();
    const onProgress = ({ done }: { done: number }) => {
      if (done === 1) stop.abort();
    };
    expect(await rereadLibrary({ library: file, onProgress, signal: stop.signal })).toMatchObject({
      done: 1,
    });
    expect(importers(file).sort()).toEqual([0, importerVersion]);
  });

  it('keeps the ids of the issue and of what begins where it began, whatever they would be now', async () => {
    const library = createLibrary(join(temporaryFolder(), 'library.sqlite'));
    onTestFinished(() => {
      library.db.close();
    });
    const text = gazetteText(6);
    const lines = text.split('\n');
    const firstLine = lines.lastIndexOf('青禾市人民政府办公室关于修好村里水厂的通知') + 1;
    const earlier = { issue: '青禾-旧', stretches: [{ id: '青禾-旧:水厂', firstLine }] };
    await addIssue(library, parseText(text, 'x.txt', earlier), source(text), '青禾-旧');
    await rereadIssue(library, '青禾-旧');
    expect(issueEntries(library.db).map(({ id }) => id)).toEqual(['青禾-旧']);
    expect(documentView(library.db, '青禾-旧:水厂')).toMatchObject({ docNumber: '青禾政办〔2024〕60号' });
    expect(documentView(library.db, '青禾-旧:events')).toMatchObject({ form: 'events' });
  });

  it('that fails in one issue leaves it as it was and goes on', async () => {
    const file = await writtenBy(0);
    const db = new Database(file);
    db.exec(`UPDATE source SET text = x'00' WHERE issue_id = '青禾市-2024-7'`);
    db.close();
    expect(await rereadLibrary({ library: file })).toMatchObject({
      done: 1,
      failed: [{ issueId: '青禾市-2024-7' }],
    });
    expect(issueEntries(opened(file).db)).toHaveLength(2);
  });
});
