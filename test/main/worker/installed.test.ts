/** The worker of an installed program: the library that came with it, and the person's own beside. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { addFiles } from '../../../main/library/add-files.ts';
import { buildLibrary } from '../../../main/library/build.ts';
import { type LibraryWorker, startWorker } from '../../../main/worker/worker-client.ts';
import { temporaryFolder } from '../library/open-city.ts';
import { issueFile } from '../library/pack/packs.ts';
import { workerEntry } from './worker-entry.ts';

let folder = '';
let bundled = '';
let own = '';

beforeEach(async () => {
  folder = temporaryFolder();
  bundled = await bundle('bundle', 5, 6);
  own = join(folder, 'library.sqlite');
});

async function bundle(name: string, ...numbers: readonly number[]): Promise<string> {
  const out = join(folder, 'program', `${name}.sqlite`);
  await buildLibrary({ files: numbers.map((number) => issueFile(folder, number)), out });
  return out;
}

interface Started {
  readonly worker: LibraryWorker;
  readonly heard: string[];
  /** Fulfilled at the next event of this name. */
  readonly next: (name: string) => Promise<void>;
}

function started(bundledLibrary: string | null): Started {
  const data = { libraryFile: own, bundledLibrary, catalogueFolder: folder, userName: '李玉' };
  const worker = startWorker(workerEntry, { ...data, notesFile: join(folder, 'user.sqlite') });
  onTestFinished(() => worker.close());
  const heard: string[] = [];
  worker.onEvent((name) => heard.push(name));
  const next = (name: string) =>
    new Promise<void>((resolve) => {
      const stop = worker.onEvent((event) => {
        if (event !== name) return;
        stop();
        resolve();
      });
    });
  return { worker, heard, next };
}

async function issuesOf(worker: LibraryWorker): Promise<number[]> {
  const issues = await worker.call('library.issues', {});
  if (!issues.ok) throw new Error(issues.failure.en);
  return issues.value.map(({ number }) => number ?? 0);
}

async function noticeOf(worker: LibraryWorker) {
  const notice = await worker.call('library.notice', {});
  return notice.ok ? notice.value : null;
}

const nothing = { instead: null, update: null };

describe('a program that was just installed', () => {
  it('reads the library that came with it, and makes nothing of its own', async () => {
    const before = readFileSync(bundled);
    const { worker } = started(bundled);
    expect(await issuesOf(worker)).toEqual([6, 5]);
    expect(await noticeOf(worker)).toEqual(nothing);
    await worker.close();
    expect(existsSync(own)).toBe(false);
    expect(readFileSync(bundled)).toEqual(before);
    expect(readdirSync(join(bundled, '..'))).toEqual(['bundle.sqlite']);
  });

  it('copies it when the first issue is added, telling how far that is, and then reads the copy', async () => {
    const { worker, heard } = started(bundled);
    await issuesOf(worker);
    const answer = await worker.call('library.addFiles', { paths: [issueFile(folder, 9)] });
    expect(answer).toMatchObject({ ok: true, value: { imported: [{}], kept: [], failed: [] } });
    expect(heard).toEqual(expect.arrayContaining(['copy.progress', 'import.progress', 'library.changed']));
    expect(await issuesOf(worker)).toEqual([9, 6, 5]);
    heard.length = 0;
    await worker.call('library.addFiles', { paths: [issueFile(folder, 8)] });
    expect(heard).not.toContain('copy.progress');
    expect(await issuesOf(worker)).toEqual([9, 8, 6, 5]);
  });

  it('that came without a library begins with none', async () => {
    const { worker } = started(join(folder, 'none.sqlite'));
    expect(await worker.call('library.issues', {})).toMatchObject({ failure: { code: 'no-library' } });
    await worker.call('library.addFiles', { paths: [issueFile(folder, 9)] });
    expect(await issuesOf(worker)).toEqual([9]);
  });

  it('whose library is damaged says that it has to be installed again', async () => {
    writeFileSync(bundled, 'damaged');
    const { worker } = started(bundled);
    expect(await worker.call('library.issues', {})).toMatchObject({
      failure: { code: 'library-damaged', zh: expect.stringContaining('请重新安装程序') },
    });
  });
});

describe('a new version of the program', () => {
  beforeEach(async () => {
    await addFiles({ library: own, bundled, files: [issueFile(folder, 9)] });
  });

  it('takes its issues into the person’s own library once it is open, and says what came', async () => {
    const later = await bundle('later', 5, 7, 8);
    const { worker, heard, next } = started(later);
    const changed = next('library.changed');
    await issuesOf(worker);
    await changed;
    expect(heard).toContain('update.progress');
    expect(await issuesOf(worker)).toEqual([9, 8, 7, 6, 5]);
    expect(await noticeOf(worker)).toMatchObject({
      instead: null,
      update: { added: [{ number: 7 }, { number: 8 }], replaced: [], failed: [] },
    });
    await worker.close();
    const again = started(later);
    expect(await issuesOf(again.worker)).toEqual([9, 8, 7, 6, 5]);
    // What is added waits for its turn behind the look at what there is to update.
    await again.worker.call('library.addFiles', { paths: [] });
    expect(await noticeOf(again.worker)).toEqual(nothing);
    expect(again.heard).not.toContain('update.progress');
  });

  it('that is closed in the middle goes on at the next start', async () => {
    const later = await bundle('later', 1, 2, 3, 4);
    const { worker, next } = started(later);
    const begun = next('update.progress');
    await issuesOf(worker);
    await begun;
    await worker.close();
    const again = started(later);
    const changed = again.next('library.changed');
    await issuesOf(again.worker);
    await changed;
    expect(await issuesOf(again.worker)).toEqual([9, 6, 5, 4, 3, 2, 1]);
  });

  it('lets what a person adds meanwhile go first', async () => {
    const later = await bundle('later', 1, 2, 3, 4);
    const { worker, heard, next } = started(later);
    const begun = next('update.progress');
    await issuesOf(worker);
    await begun;
    const answer = await worker.call('library.addFiles', { paths: [issueFile(folder, 8)] });
    expect(answer).toMatchObject({ value: { imported: [{}], failed: [] } });
    const updatesBefore = heard.filter((name) => name === 'update.progress').length;
    await next('library.changed');
    expect(heard.filter((name) => name === 'update.progress').length).toBeGreaterThan(updatesBefore);
    expect(await issuesOf(worker)).toEqual([9, 8, 6, 5, 4, 3, 2, 1]);
    expect(await noticeOf(worker)).toMatchObject({ update: { added: [{}, {}, {}, {}] } });
  });

  it('whose library is damaged leaves the person’s as it is, and says so', async () => {
    writeFileSync(bundled, 'damaged');
    const { worker, next } = started(bundled);
    const changed = next('library.changed');
    expect(await issuesOf(worker)).toEqual([9, 6, 5]);
    await changed;
    expect(await noticeOf(worker)).toMatchObject({
      update: { failed: [{ failure: { code: 'library-damaged' } }] },
    });
  });

  it('clears what a copy that was killed left', async () => {
    const left = `${own}.${0x7fffffff}.new`;
    writeFileSync(left, 'half a library');
    const { worker } = started(bundled);
    await issuesOf(worker);
    await worker.call('library.addFiles', { paths: [] });
    await worker.close();
    expect(existsSync(left)).toBe(false);
  });
});

describe('an older version of the program', () => {
  it('shows its own library in place of one that it cannot read, says so, and changes nothing', async () => {
    await addFiles({ library: own, bundled, files: [issueFile(folder, 9)] });
    const db = new Database(own);
    db.pragma('user_version = 999');
    db.close();
    const before = readFileSync(own);
    const { worker } = started(bundled);
    expect(await issuesOf(worker)).toEqual([6, 5]);
    expect(await noticeOf(worker)).toMatchObject({
      instead: {
        code: 'library-newer',
        zh: expect.stringMatching(/没有改动.*请安装新版本/),
        en: expect.stringContaining('Install the newer version'),
      },
      update: null,
    });
    expect(await worker.call('library.addFiles', { paths: [issueFile(folder, 8)] })).toMatchObject({
      value: { imported: [], failed: [{ failure: { code: 'library-newer' } }] },
    });
    await worker.close();
    expect(readFileSync(own)).toEqual(before);
  });
});

it('a damaged library gives way to the program’s own, and to a new one at the next import', async () => {
  writeFileSync(own, 'damaged');
  const { worker } = started(bundled);
  expect(await issuesOf(worker)).toEqual([6, 5]);
  expect(await noticeOf(worker)).toMatchObject({
    instead: { code: 'library-damaged', zh: expect.stringMatching(/已经损坏.*再装入一次/) },
  });
  await worker.call('library.addFiles', { paths: [issueFile(folder, 9)] });
  expect(await issuesOf(worker)).toEqual([9, 6, 5]);
  expect(await noticeOf(worker)).toEqual(nothing);
  expect(readdirSync(folder).filter((name) => name.startsWith('library.damaged-'))).toHaveLength(1);
});
