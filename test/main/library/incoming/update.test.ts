import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import Database from 'better-sqlite3';
import { beforeEach, describe, expect, it } from 'vitest';
import { addFiles } from '../../../../main/library/add-files.ts';
import { buildLibrary } from '../../../../main/library/build.ts';
import { updateLibrary } from '../../../../main/library/incoming/update.ts';
import { sha256Of } from '../../../../main/library/sha256.ts';
import { gazetteText } from '../gazette-text.ts';
import { temporaryFolder } from '../open-city.ts';
import { issueFile } from '../pack/packs.ts';
import { differencesIn, everythingIn, textsIn } from './issues-held.ts';
import { canMakeDisks, smallDisk } from './small-disk.ts';

const corrected = '更正：井也要看。';
const idOf = (number: number) => `青禾市-2024-${number}`;

let folder = '';
/** The person's own: May and June as the first version brought them, and September, which they added. */
let own = '';
let first = '';

beforeEach(async () => {
  folder = temporaryFolder();
  own = join(folder, 'own.sqlite');
  first = await bundle('first', issueFile(folder, 5), issueFile(folder, 6));
  await addFiles({ library: own, bundled: first, files: [issueFile(folder, 9)] });
});

async function bundle(name: string, ...files: readonly string[]): Promise<string> {
  const out = join(folder, `${name}.sqlite`);
  const outcome = await buildLibrary({ files, out });
  if (!outcome.ok) throw new Error(outcome.failure.en);
  return out;
}

/** A later version: June corrected, July and August new; September is not in it. */
const second = () =>
  bundle('second', ...[5, 7, 8].map((number) => issueFile(folder, number)), issueFile(folder, 6, corrected));

/** The person's library as it is after {@link second}. */
const afterwards = {
  [idOf(5)]: sha256Of(gazetteText(5)),
  [idOf(6)]: sha256Of(gazetteText(6, corrected)),
  [idOf(7)]: sha256Of(gazetteText(7)),
  [idOf(8)]: sha256Of(gazetteText(8)),
  [idOf(9)]: sha256Of(gazetteText(9)),
};

async function isAsBuilt(): Promise<void> {
  expect(textsIn(own)).toEqual(afterwards);
  expect(differencesIn(own)).toEqual([]);
  const files = [5, 7, 8, 9].map((number) => issueFile(folder, number));
  const fresh = await bundle('fresh', ...files, issueFile(folder, 6, corrected));
  expect(everythingIn(own)).toBe(everythingIn(fresh));
}

async function updated(bundled: string) {
  const outcome = await updateLibrary({ library: own, bundled });
  if (!outcome.ok) throw new Error(outcome.failure.en);
  const ids = (issues: readonly { readonly id: string }[]) => issues.map(({ id }) => id);
  return (
    outcome.value && {
      added: ids(outcome.value.added),
      replaced: ids(outcome.value.replaced),
      failed: outcome.value.failed,
    }
  );
}

describe('a new version of the program', () => {
  it('adds what is missing, corrects what was corrected, keeps the rest, and that once', async () => {
    const bundled = await second();
    const before = readFileSync(bundled);
    const seen: string[] = [];
    const onProgress = (at: { done: number; total: number }) => seen.push(`${at.done}/${at.total}`);
    expect(await updateLibrary({ library: own, bundled, onProgress })).toMatchObject({
      value: { added: [{ id: idOf(7) }, { id: idOf(8) }], replaced: [{ id: idOf(6) }], failed: [] },
    });
    expect(seen).toEqual(['0/3', '1/3', '2/3', '3/3']);
    expect(readFileSync(bundled)).toEqual(before);
    await isAsBuilt();
    const bytes = readFileSync(own);
    expect(await updated(bundled)).toBeNull();
    expect(readFileSync(own)).toEqual(bytes);
  });

  it('does nothing when it brings what the one before brought, however it was built', async () => {
    expect(await updated(await bundle('again', issueFile(folder, 6), issueFile(folder, 5)))).toBeNull();
  });

  it('leaves a correction of the person’s until a text comes that is newer and unknown', async () => {
    const mine = issueFile(folder, 6, '我改的。');
    await addFiles({ library: own, files: [mine] });
    const mySum = sha256Of(gazetteText(6, '我改的。'));
    // Built later, of the text that the correction replaced.
    const stale = await bundle('stale', issueFile(folder, 5), issueFile(folder, 6), issueFile(folder, 7));
    expect(await updated(stale)).toEqual({ added: [idOf(7)], replaced: [], failed: [] });
    expect(textsIn(own)[idOf(6)]).toBe(mySum);
    expect(await updated(await second())).toMatchObject({ replaced: [idOf(6)] });
    await isAsBuilt();
  });

  it('an older one that is started again takes nothing back', async () => {
    const older = await bundle('older', issueFile(folder, 6, '还没有更正。'), issueFile(folder, 4));
    await updated(await second());
    expect(await updated(older)).toEqual({ added: [idOf(4)], replaced: [], failed: [] });
    expect(textsIn(own)).toEqual({ ...afterwards, [idOf(4)]: sha256Of(gazetteText(4)) });
  });

  it('takes over samples as samples', async () => {
    const sample = issueFile(folder, 3);
    const out = join(folder, 'samples.sqlite');
    await buildLibrary({ files: [sample], samples: [sample], out });
    const outcome = await updateLibrary({ library: own, bundled: out });
    expect(outcome).toMatchObject({ value: { added: [{ id: idOf(3), sample: true }] } });
  });

  it('whose library is cut off changes nothing and says that it has to be installed again', async () => {
    const bundled = await second();
    truncateSync(bundled, 40_000);
    const before = readFileSync(own);
    expect(await updateLibrary({ library: own, bundled })).toMatchObject({
      failure: { code: 'library-damaged', zh: expect.stringContaining('请重新安装程序') },
    });
    expect(readFileSync(own)).toEqual(before);
  });

  it('goes on behind an issue that cannot be read, and tries that again', async () => {
    const bundled = await second();
    const db = new Database(bundled);
    const text = db.prepare('SELECT text FROM source WHERE issue_id = ?').pluck().get(idOf(7));
    const put = db.prepare('UPDATE source SET text = ? WHERE issue_id = ?');
    put.run(Buffer.from('no zlib'), idOf(7));
    expect(await updated(bundled)).toMatchObject({
      added: [idOf(8)],
      replaced: [idOf(6)],
      failed: [{ fileName: '2024-7.txt', failure: { code: 'internal' } }],
    });
    put.run(text, idOf(7));
    db.close();
    expect(await updated(bundled)).toEqual({ added: [idOf(7)], replaced: [], failed: [] });
    expect(await updated(bundled)).toBeNull();
    await isAsBuilt();
  });

  it('changes nothing of a library of a newer program, nor of its journal', async () => {
    const bundled = await second();
    const db = new Database(own);
    db.pragma('user_version = 999');
    db.close();
    writeFileSync(`${own}-journal`, 'of the newer program');
    const before = readFileSync(own);
    expect(await updateLibrary({ library: own, bundled })).toMatchObject({
      failure: { code: 'library-newer' },
    });
    expect(readFileSync(own)).toEqual(before);
    expect(readFileSync(`${own}-journal`, 'utf8')).toBe('of the newer program');
  });

  it('stops behind the issue at work when it is told to, and goes on the next time', async () => {
    const bundled = await second();
    const stop = new AbortController();
    const onProgress = ({ done }: { done: number }) => done === 1 && stop.abort();
    expect(await updateLibrary({ library: own, bundled, onProgress, signal: stop.signal })).toMatchObject({
      value: { replaced: [{}], added: [], failed: [] },
    });
    expect(await updated(bundled)).toEqual({ added: [idOf(7), idOf(8)], replaced: [], failed: [] });
    await isAsBuilt();
  });
});

describe('an update that is cut short', () => {
  /** Kills it once it has begun with the issue of this number in the row. Gives what it said last. */
  async function updateUntil(bundled: string, at: number): Promise<string> {
    const program = fileURLToPath(new URL('./updating.ts', import.meta.url));
    const child = spawn(process.execPath, [program, own, bundled, String(at)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const ended = once(child, 'exit');
    let last = '';
    for await (const line of createInterface({ input: child.stdout })) {
      last = line;
      // Somewhere in the work on that issue.
      if (line === 'at work') setTimeout(() => child.kill('SIGKILL'), Math.random() * 60);
    }
    await ended;
    return last;
  }

  it('by a kill in any issue is taken up again, and ends as if it had not been', async () => {
    const bundled = await second();
    for (const at of [0, 0, 1, 0, 1, 2, 0]) {
      await updateUntil(bundled, at);
      expect(differencesIn(own)).toEqual([]);
      expect(Object.keys(textsIn(own))).toEqual(expect.arrayContaining([idOf(5), idOf(6), idOf(9)]));
    }
    await updated(bundled);
    expect(await updated(bundled)).toBeNull();
    await isAsBuilt();
  });

  it.skipIf(!canMakeDisks)('by a full disk is taken up again once there is room', async () => {
    const bundled = await second();
    const disk = smallDisk(8 * 1024 * 1024);
    const start = own;
    own = join(disk, 'own.sqlite');
    copyFileSync(start, own);
    const filling = join(disk, 'filling');
    expect(() => writeFileSync(filling, Buffer.alloc(8 * 1024 * 1024))).toThrow('ENOSPC');
    const before = textsIn(own);
    const outcome = await updated(bundled);
    expect(outcome?.failed.map(({ failure }) => failure.code)).toEqual([
      'disk-full',
      'disk-full',
      'disk-full',
    ]);
    expect(textsIn(own)).toEqual(before);
    expect(differencesIn(own)).toEqual([]);
    truncateSync(filling, 0);
    await updated(bundled);
    await isAsBuilt();
  });
});
