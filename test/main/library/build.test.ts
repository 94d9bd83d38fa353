import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { addFiles } from '../../../main/library/add-files.ts';
import { buildLibrary } from '../../../main/library/build.ts';
import { issueFiles } from '../../../main/library/issue-files.ts';
import { issueEntries } from '../../../main/library/issues.ts';
import { newFile } from '../../../main/library/new-file.ts';
import { openLibrary } from '../../../main/library/open.ts';
import { searchBlocks } from '../../../main/library/search/block-hits.ts';
import { gazetteText } from './gazette-text.ts';
import { temporaryFolder } from './open-city.ts';

let folder = '';
let out = '';

beforeEach(() => {
  folder = temporaryFolder();
  mkdirSync(join(folder, 'library'));
  out = join(folder, 'library', 'library.sqlite');
});

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const june = () => file('june.txt', gazetteText(6));
const july = () => file('july.txt', gazetteText(7));

function digest(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}

async function held(query = '水厂'): Promise<{ issues: string[]; hits: string[] }> {
  const library = openLibrary(out);
  if (!library.ok) throw new Error(library.failure.en);
  const question = { query, limit: null, widen: false, on: '2024-06-30' };
  const { hits } = (await searchBlocks(library.value, question)).exact;
  const issues = issueEntries(library.value.db).map(({ id }) => id);
  library.value.db.close();
  return { issues, hits: hits.map(({ documentId, block }) => `${documentId} ${block}`) };
}

const badInput: readonly [name: string, make: () => string, code: string, zh: RegExp][] = [
  ['a path that is not there', () => join(folder, 'nothing.txt'), 'file-missing', /找不到/],
  ['a folder in place of a file', () => folder, 'file-unreadable', /文件夹/],
  ['an empty file', () => file('empty.txt', ''), 'file-empty', /空/],
  [
    'a PDF renamed',
    () => file('pdf.txt', '%PDF-1.7\n%âãÏÓ\n1 0 obj <</Type/Catalog>> endobj'),
    'file-not-text',
    /PDF/,
  ],
  ['10 MB of random bytes', () => file('random.txt', randomBytes(10_000_000)), 'file-not-text', /./],
  ['the same issue again', () => file('again.txt', gazetteText(6, '又查一遍。')), 'issue-exists', /同一期/],
];

describe('building a library', () => {
  it('tells what it took, and the progress on the way', async () => {
    const seen: string[] = [];
    const outcome = await buildLibrary({
      files: [june(), july()],
      out,
      onProgress: ({ done, total, fileName }) => seen.push(`${done}/${total} ${fileName}`),
    });
    expect(outcome).toMatchObject({
      ok: true,
      added: [
        { fileName: 'june.txt', issue: { id: '青禾市-2024-6', documents: 1 }, warnings: [] },
        { fileName: 'july.txt' },
      ],
    });
    expect(seen).toEqual(['0/2 june.txt', '1/2 july.txt', '2/2 july.txt']);
    expect((await held()).issues).toEqual(['青禾市-2024-7', '青禾市-2024-6']);
    expect(readdirSync(join(folder, 'library'))).toEqual(['library.sqlite']);
  });

  it.each(badInput)('with %s fails and leaves the library as it was', async (_name, make, code, zh) => {
    await buildLibrary({ files: [july()], out });
    const before = digest(out);
    const outcome = await buildLibrary({ files: [june(), make()], out });
    expect(outcome).toMatchObject({ ok: false, failure: { code, zh: expect.stringMatching(zh) } });
    expect(digest(out)).toBe(before);
    expect(readdirSync(join(folder, 'library'))).toEqual(['library.sqlite']);
  });

  it('names every bad file, not only the first', async () => {
    const outcome = await buildLibrary({ files: [file('a.txt', ''), june(), file('b.txt', '')], out });
    expect(outcome).toMatchObject({ ok: false, failed: [{ fileName: 'a.txt' }, { fileName: 'b.txt' }] });
    expect(openLibrary(out)).toMatchObject({ ok: false, failure: { code: 'no-library' } });
  });

  it('takes an issue that was cut in the middle, with a warning', async () => {
    const cut = gazetteText(6).slice(0, gazetteText(6).indexOf('二、修一遍'));
    const outcome = await buildLibrary({ files: [file('cut.txt', cut)], out });
    expect(outcome).toMatchObject({
      ok: true,
      added: [{ warnings: [{ zh: expect.stringContaining('不完整') }] }],
    });
  });

  it('fails with a sentence where the folder cannot be made', async () => {
    const outcome = await buildLibrary({ files: [june()], out: join(june(), 'library.sqlite') });
    expect(outcome).toMatchObject({ ok: false, failed: [] });
  });
});

describe('a process that is killed', () => {
  it('between writing and swapping leaves the library, and the next build clears what it left', async () => {
    await buildLibrary({ files: [july()], out });
    const before = digest(out);
    // No process has the number 0x7fffffff: this is what a killed one leaves.
    const left = `${out}.${0x7fffffff}.new`;
    writeFileSync(left, 'half a library');
    expect(digest(out)).toBe(before);
    expect((await held()).issues).toEqual(['青禾市-2024-7']);
    await buildLibrary({ files: [june()], out });
    expect((await held()).issues).toEqual(['青禾市-2024-6']);
    expect(readdirSync(join(folder, 'library'))).toEqual(['library.sqlite']);
  });

  it('does not lose its unfinished file to another that still runs', () => {
    const mine = newFile(out);
    writeFileSync(mine.path, 'mine');
    writeFileSync(`${out}.${process.ppid}.new`, 'of a running process');
    newFile(join(folder, 'library', 'other.sqlite')).discard();
    expect(readdirSync(join(folder, 'library')).sort()).toEqual(
      [`library.sqlite.${process.pid}.new`, `library.sqlite.${process.ppid}.new`].sort(),
    );
  });
});

describe('adding files', () => {
  it('starts a library, adds to it, replaces an issue and says what failed', async () => {
    const first = await addFiles({ library: out, files: [june(), join(folder, 'nothing.txt')] });
    expect(first).toMatchObject({
      imported: [{ fileName: 'june.txt', issue: { id: '青禾市-2024-6' } }],
      failed: [{ fileName: 'nothing.txt', failure: { code: 'file-missing' } }],
    });
    await addFiles({ library: out, files: [july()] });
    const corrected = file('june-2.txt', gazetteText(6, '井也要看。'));
    expect(await addFiles({ library: out, files: [corrected] })).toMatchObject({ failed: [] });
    expect((await held()).issues).toEqual(['青禾市-2024-7', '青禾市-2024-6']);
    expect((await held('井也要看')).hits).toHaveLength(1);
  });

  it('ends in the same library as building it at once', async () => {
    await buildLibrary({ files: [june(), july()], out });
    const built = await held();
    await addFiles({ library: out, files: [june()] });
    expect(await held()).toEqual(built);
  });

  it('makes no library when no file is an issue', async () => {
    const answer = await addFiles({ library: out, files: [file('empty.txt', '')] });
    expect(answer).toMatchObject({ imported: [], failed: [{ failure: { code: 'file-empty' } }] });
    expect(readdirSync(join(folder, 'library'))).toEqual([]);
  });

  it('leaves a file alone that is no library', async () => {
    writeFileSync(out, 'something else');
    expect(await addFiles({ library: out, files: [june()] })).toMatchObject({
      failed: [{ failure: { code: 'library-damaged' } }],
    });
    expect(readFileSync(out, 'utf8')).toBe('something else');
  });

  it('stops behind the file at work when it is told to', async () => {
    const stop = new AbortController();
    const answer = await addFiles({
      library: out,
      files: [june(), july()],
      onProgress: ({ done }) => done === 1 && stop.abort(),
      signal: stop.signal,
    });
    expect(answer).toMatchObject({ imported: [{ fileName: 'june.txt' }], failed: [] });
  });
});

describe('the files that a path names', () => {
  it('are the file, or the texts of the folder by name', () => {
    const [b, a] = [file('b.TXT', ''), file('a.txt', '')];
    file('readme.md', '');
    expect(issueFiles(folder)).toEqual({ ok: true, value: [a, b] });
    expect(issueFiles(a)).toEqual({ ok: true, value: [a] });
    expect(issueFiles(join(folder, 'library'))).toMatchObject({
      ok: false,
      failure: { code: 'file-missing' },
    });
    expect(issueFiles(join(folder, 'no'))).toMatchObject({ ok: false, failure: { code: 'file-missing' } });
  });
});
