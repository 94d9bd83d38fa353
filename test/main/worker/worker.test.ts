import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import Database from 'better-sqlite3';
import { describe, expect, it, onTestFinished } from 'vitest';
import { buildLibrary } from '../../../main/library/build.ts';
import { type LibraryWorker, startWorker } from '../../../main/worker/worker-client.ts';
import { gazetteText } from '../library/gazette-text.ts';
import { temporaryFolder } from '../library/open-city.ts';
import { asked } from '../library/search/asked.ts';
import { workerEntry } from './worker-entry.ts';

const documentId = '青禾市-2024-6:青禾政办-2024-60';

interface Desk {
  readonly folder: string;
  readonly worker: LibraryWorker;
  readonly june: string;
  readonly log: readonly string[];
}

async function desk({ withLibrary = true, at = workerEntry } = {}): Promise<Desk> {
  const folder = temporaryFolder();
  const june = join(folder, 'june.txt');
  writeFileSync(june, gazetteText(6));
  const data = dataIn(folder);
  if (withLibrary) await buildLibrary({ files: [june], out: data.libraryFile });
  const log: string[] = [];
  const worker = startWorker(at, data, (line) => log.push(line));
  onTestFinished(() => worker.close());
  return { folder, worker, june, log };
}

function dataIn(folder: string) {
  return {
    libraryFile: join(folder, 'library.sqlite'),
    bundledLibrary: null,
    catalogueFolder: folder,
    notesFile: join(folder, 'user.sqlite'),
    userName: '李玉',
  };
}

async function value<T>(
  outcome: Promise<{ ok: true; value: T } | { ok: false; failure: unknown }>,
): Promise<T> {
  const answered = await outcome;
  if (!answered.ok) throw new Error(JSON.stringify(answered.failure));
  return answered.value;
}

const draft = {
  documentId,
  anchor: {
    start: { block: 'head', offset: 0 },
    end: { block: 'head', offset: 3 },
    quote: '青禾市',
    prefix: '',
    suffix: '人民政府办公室关于修好村里水厂的通知',
  },
  colour: 'yellow',
  comment: '先看这件',
} as const;

describe('the worker', () => {
  it('lets notes out and in, undoes, and brings everything back from one file', async () => {
    const { folder, worker } = await desk();
    const note = await value(worker.call('notes.create', draft));
    expect(note.author).toBe('李玉');
    const word = await value(worker.call('notes.exported', { format: 'word', ids: [note.id] }));
    expect(word.fileName).toMatch(/^批注（李玉）\d{4}-\d\d-\d\d\.docx$/);
    expect([...word.bytes.slice(0, 2)]).toEqual([0x50, 0x4b]);
    const { bytes } = await value(worker.call('notes.exported', { format: 'json-ld', ids: null }));
    const path = join(folder, '备份.sqlite');
    await value(worker.call('notes.saveAllTo', { path }));
    await value(worker.call('notes.undo', {}));
    const list = () => value(worker.call('notes.list', { documentId: null }));
    expect(await list()).toEqual([]);
    const text = new TextDecoder().decode(bytes);
    const { report, backup } = await value(worker.call('notes.import', { text, choices: [] }));
    expect(backup !== null && existsSync(backup)).toBe(true);
    expect(report.entries.map(({ result }) => result)).toEqual(['new']);
    expect(await list()).toEqual([note]);
    await value(worker.call('notes.removeMany', { ids: [note.id] }));
    await value(worker.call('notes.bringBackFrom', { path }));
    expect(await list()).toEqual([note]);
    // What stood there before the notes came in was nothing.
    const [kept] = await value(worker.call('notes.backups', {}));
    expect(kept).toMatchObject({ series: 'before-merge', state: 'sound', notes: 0 });
    await value(worker.call('notes.bringBackKept', { backup: kept?.name ?? '' }));
    expect(await list()).toEqual([]);
    const elsewhere = await worker.call('notes.bringBackKept', { backup: path });
    expect(elsewhere).toMatchObject({ ok: false, failure: { code: 'bad-request' } });
  });

  it('tells what became of a damaged file of notes, and of a sound one nothing', async () => {
    const { folder, worker } = await desk();
    expect(await value(worker.call('notes.notice', {}))).toBeNull();
    await value(worker.call('notes.create', draft));
    await worker.close();
    writeFileSync(join(folder, 'user.sqlite'), 'no database any more');
    const data = dataIn(folder);
    const again = startWorker(workerEntry, data);
    onTestFinished(() => again.close());
    expect(await value(again.call('notes.notice', {}))).toMatchObject({ code: 'notes-damaged' });
    expect(await value(again.call('notes.list', { documentId: null }))).toMatchObject([
      { comment: '先看这件' },
    ]);
  });

  it('answers from the library', async () => {
    const { worker } = await desk();
    const issues = await value(worker.call('library.issues', {}));
    expect(issues.map(({ id }) => id)).toEqual(['青禾市-2024-6']);
    const contents = await value(worker.call('library.contents', { issueId: '青禾市-2024-6' }));
    expect(contents[0]).toMatchObject({ section: '市府办文件', entries: [{ documentId }] });
    const view = await value(worker.call('library.document', { documentId }));
    expect(view.docNumber).toBe('青禾政办〔2024〕60号');
    expect(await value(worker.call('library.references', { documentId }))).toMatchObject({
      incoming: expect.anything(),
    });
    expect(await value(worker.call('library.jump', { text: '60号', limit: 5 }))).toMatchObject([
      { documentId },
    ]);
    const search = await value(worker.call('search.run', asked('漏水')));
    expect(search).toMatchObject({ all: { documents: 1, places: 2 } });
    expect(
      await value(worker.call('search.document', { query: '漏水', widen: [], documentId })),
    ).toHaveLength(2);
    expect(await value(worker.call('search.marks', { query: '漏水', widen: [], documentId }))).toHaveLength(
      2,
    );
  });

  it('says what is not held and what is not well formed', async () => {
    const { worker } = await desk();
    expect(await worker.call('library.document', { documentId: 'a:9' })).toMatchObject({
      failure: { code: 'not-found' },
    });
    expect(await worker.call('library.contents', { issueId: '' })).toMatchObject({
      failure: { code: 'bad-request' },
    });
  });

  it('keeps notes, settings and places over a new start, with the place in words', async () => {
    const { folder, worker } = await desk();
    const note = await value(worker.call('notes.create', draft));
    expect(note).toMatchObject({ state: 'in-place', place: '标题', docNumber: '青禾政办〔2024〕60号' });
    await value(worker.call('settings.write', { theme: 'night' }));
    await value(worker.call('places.write', { documentId, block: 'head', fraction: 0.5 }));
    await worker.close();

    const data = dataIn(folder);
    const again = startWorker(workerEntry, data);
    onTestFinished(() => again.close());
    expect(await value(again.call('notes.list', { documentId }))).toEqual([note]);
    expect(await value(again.call('settings.read', {}))).toMatchObject({ theme: 'night' });
    expect(await value(again.call('places.read', { documentId: null }))).toMatchObject({ fraction: 0.5 });
    await value(again.call('notes.update', { id: note.id, colour: 'blue', comment: '看过了' }));
    await value(again.call('notes.remove', { id: note.id }));
    expect(await value(again.call('notes.list', { documentId: null }))).toEqual([]);
    expect(await value(again.call('notes.restore', { id: note.id }))).toMatchObject({ comment: '看过了' });
  });
});

describe('the reading list', () => {
  const gone = '青禾市-2024-6:没有';

  it('names documents as the library does, with how far they were read; what is not held cannot be added', async () => {
    const { worker } = await desk();
    expect(await worker.call('reading.add', { documentId: gone })).toMatchObject({
      failure: { code: 'not-found' },
    });
    await value(worker.call('places.write', { documentId, block: 'head', fraction: 0, progress: 0.5 }));
    const listed = {
      documentId,
      title: expect.stringContaining('关于修好村里水厂的通知'),
      shortTitle: '修好村里水厂',
      docNumber: '青禾政办〔2024〕60号',
      issue: '2024年第6期',
      reached: { place: null, progress: 0.5 },
    };
    expect(await value(worker.call('reading.add', { documentId }))).toMatchObject([
      { ...listed, held: true, readAt: null },
    ]);
    expect(await value(worker.call('reading.recent', { limit: 5 }))).toMatchObject([listed]);
    expect(await value(worker.call('reading.opened', { documentIds: [documentId, gone] }))).toEqual([
      documentId,
    ]);
  });

  it('keeps what is not held any more, and says so; with the library it comes back', async () => {
    const { folder, worker } = await desk();
    await value(worker.call('places.write', { documentId, block: 'head', fraction: 0 }));
    const [listed] = await value(worker.call('reading.add', { documentId }));
    await worker.close();
    const { libraryFile } = dataIn(folder);
    renameSync(libraryFile, `${libraryFile}.away`);
    const without = startWorker(workerEntry, dataIn(folder));
    onTestFinished(() => without.close());
    expect(await value(without.call('reading.list', {}))).toEqual([{ ...listed, held: false }]);
    expect(await value(without.call('reading.recent', { limit: 5 }))).toEqual([]);
    renameSync(`${libraryFile}.away`, libraryFile);
    expect(await value(without.call('reading.list', {}))).toEqual([listed]);
  });
});

describe('a library that an older importer read', () => {
  it('is read again once it is open, while the worker answers', async () => {
    const { folder, worker } = await desk();
    const db = new Database(join(folder, 'library.sqlite'));
    db.exec('UPDATE issue SET importer = 0');
    db.close();
    const read = new Promise<unknown[]>((resolve) => {
      const events: unknown[] = [];
      worker.onEvent((name, event) => {
        events.push([name, event]);
        if (name === 'library.changed') resolve(events);
      });
    });
    expect(await value(worker.call('library.issues', {}))).toHaveLength(1);
    expect(await read).toEqual([
      ['reread.progress', { done: 0, total: 1, fileName: '青禾市-2024-6' }],
      ['reread.progress', { done: 1, total: 1, fileName: '青禾市-2024-6' }],
      ['library.changed', {}],
    ]);
    expect(await value(worker.call('library.document', { documentId }))).toMatchObject({ id: documentId });
  });
});

describe('without a library', () => {
  it('every call on it says so, and the notes go on', async () => {
    const { worker } = await desk({ withLibrary: false });
    const calls = [
      worker.call('library.issues', {}),
      worker.call('library.document', { documentId }),
      worker.call('search.run', asked('水厂')),
      worker.call('search.marks', { query: '水厂', widen: [], documentId }),
    ];
    for (const outcome of await Promise.all(calls))
      expect(outcome).toMatchObject({ failure: { code: 'no-library' } });
    expect(await value(worker.call('settings.write', { textSize: 150 }))).toMatchObject({ textSize: 150 });
    expect(await value(worker.call('notes.list', { documentId: null }))).toEqual([]);
  });

  it('adding files makes one, tells the progress and that the library changed', async () => {
    const { folder, worker, june } = await desk({ withLibrary: false });
    const events: unknown[] = [];
    const stop = worker.onEvent((name, event) => events.push([name, event]));
    const answer = await value(worker.call('library.addFiles', { paths: [june, join(folder, 'no.txt')] }));
    expect(answer).toMatchObject({
      imported: [{ fileName: 'june.txt' }],
      failed: [{ failure: { code: 'file-missing' } }],
    });
    expect(events).toEqual([
      ['import.progress', { done: 0, total: 2, fileName: 'june.txt' }],
      ['import.progress', { done: 1, total: 2, fileName: 'no.txt' }],
      ['import.progress', { done: 2, total: 2, fileName: 'no.txt' }],
      ['library.changed', {}],
    ]);
    expect(await value(worker.call('library.issues', {}))).toHaveLength(1);
    stop();
    const july = join(folder, 'july.txt');
    writeFileSync(july, gazetteText(7));
    await value(worker.call('library.addFiles', { paths: [july] }));
    expect(events).toHaveLength(4);
    expect(await value(worker.call('library.issues', {}))).toHaveLength(2);
    const found = await value(worker.call('search.run', asked('漏水')));
    expect(found).toMatchObject({ all: { documents: 2, places: 4 } });
  });
});

describe('a worker that dies', () => {
  const dying = (code: string) => pathToFileURL(join(temporaryFolder(), code));

  it('answers what it was asked with a failure, and the next call starts it anew', async () => {
    const at = dying('dying.mjs');
    const flag = new URL('lives', at);
    writeFileSync(
      at,
      `import { existsSync } from 'node:fs';
       import { parentPort } from 'node:worker_threads';
       parentPort.on('message', ({ id }) => {
         if (!existsSync(new URL(${JSON.stringify(flag.href)}))) throw new Error('out of order');
         if (id === undefined) parentPort.close();
         else parentPort.postMessage({ kind: 'answer', id, outcome: { ok: true, value: [] } });
       });`,
    );
    const { worker, log } = await desk({ at });
    expect(await worker.call('library.issues', {})).toMatchObject({
      ok: false,
      failure: { code: 'internal' },
    });
    expect(log.join()).toContain('out of order');
    writeFileSync(flag, '');
    expect(await worker.call('library.issues', {})).toEqual({ ok: true, value: [] });
  });
});

it('closing leaves nothing open: the library can be taken away', async () => {
  const { folder, worker } = await desk();
  await value(worker.call('library.issues', {}));
  await worker.close();
  rmSync(join(folder, 'library.sqlite'));
  expect(existsSync(join(folder, 'user.sqlite-wal'))).toBe(false);
});
