import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  copyFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import Database from 'better-sqlite3';
import { beforeEach, describe, expect, it } from 'vitest';
import { addFiles } from '../../../../main/library/add-files.ts';
import { buildLibrary } from '../../../../main/library/build.ts';
import { copyBundled } from '../../../../main/library/incoming/copy-bundled.ts';
import { updateLibrary } from '../../../../main/library/incoming/update.ts';
import { temporaryFolder } from '../open-city.ts';
import { issueFile } from '../pack/packs.ts';
import { differencesIn, everythingIn, textsIn } from './issues-held.ts';
import { canMakeDisks, lockDisk, smallDisk } from './small-disk.ts';

const megabyte = 1024 * 1024;

let folder = '';
/** What came with the program: May and June, and 24 MB that nobody looks at. */
let bundled = '';
let july = '';
let own = '';

beforeEach(async () => {
  folder = temporaryFolder();
  bundled = join(folder, 'bundle.sqlite');
  own = join(folder, 'data', 'library.sqlite');
  july = issueFile(folder, 7);
  await buildLibrary({ files: [issueFile(folder, 5), issueFile(folder, 6)], out: bundled });
  const db = new Database(bundled);
  db.exec(
    `CREATE TABLE search_ballast (bytes); INSERT INTO search_ballast VALUES (zeroblob(${24 * megabyte}))`,
  );
  db.close();
});

const filesOf = (file: string) => readdirSync(join(file, '..')).sort();

async function hasAll(): Promise<void> {
  expect(Object.keys(textsIn(own))).toEqual(['青禾市-2024-5', '青禾市-2024-6', '青禾市-2024-7']);
  expect(differencesIn(own)).toEqual([]);
  const fresh = join(folder, 'fresh.sqlite');
  await buildLibrary({ files: [5, 6, 7].map((number) => issueFile(folder, number)), out: fresh });
  expect(everythingIn(own)).toBe(everythingIn(fresh));
}

describe('the first issue that is added', () => {
  it('makes the person’s own library of the program’s, which stays as it is, and tells how far that is', async () => {
    const before = readFileSync(bundled);
    const seen: number[] = [];
    const onCopy = ({ done, total }: { done: number; total: number }) => seen.push(done / total);
    expect(await addFiles({ library: own, bundled, files: [july], onCopy })).toMatchObject({
      imported: [{ fileName: '2024-7.txt', replaced: false }],
      failed: [],
    });
    expect(seen[0]).toBe(0);
    expect(seen.at(-1)).toBe(1);
    expect(seen).toEqual(seen.toSorted((left, right) => left - right));
    expect(seen.length).toBeGreaterThan(5);
    expect(readFileSync(bundled)).toEqual(before);
    expect(filesOf(own)).toEqual(['library.sqlite']);
    await hasAll();
    // Everything of this bundle is in: the next start has nothing to do.
    expect(await updateLibrary({ library: own, bundled })).toEqual({ ok: true, value: null });
  });

  it('is not needed for what the program’s library holds already, nor for a bad file', async () => {
    const bad = join(folder, 'empty.txt');
    writeFileSync(bad, '');
    expect(await addFiles({ library: own, bundled, files: [issueFile(folder, 6), bad] })).toMatchObject({
      imported: [],
      kept: [{ why: 'same', issue: { id: '青禾市-2024-6' } }],
      failed: [{ fileName: 'empty.txt' }],
    });
    expect(existsSync(own)).toBe(false);
  });

  it('takes the place of a damaged library of their own, which is renamed and kept', async () => {
    await addFiles({ library: own, bundled, files: [july] });
    writeFileSync(own, 'damaged');
    expect(await addFiles({ library: own, bundled, files: [july] })).toMatchObject({ failed: [] });
    const [aside = '', ...others] = filesOf(own);
    expect(aside).toMatch(/^library\.damaged-\d{8}T\d{9}Z\.sqlite$/);
    expect(others).toEqual(['library.sqlite']);
    expect(readFileSync(join(own, '..', aside), 'utf8')).toBe('damaged');
    await hasAll();
  });

  it('is refused by a library of a newer program, which stays byte for byte', async () => {
    await addFiles({ library: own, bundled, files: [] });
    copyFileSync(bundled, join(folder, 'newer.sqlite'));
    const newer = join(folder, 'newer.sqlite');
    const db = new Database(newer);
    db.pragma('user_version = 999');
    db.close();
    const before = readFileSync(newer);
    expect(await addFiles({ library: newer, bundled, files: [july] })).toMatchObject({
      imported: [],
      failed: [{ failure: { code: 'library-newer', zh: expect.stringMatching(/没有改动.*先更新/) } }],
    });
    expect(readFileSync(newer)).toEqual(before);
  });
});

describe('a program’s library that is cut off', () => {
  it.each([0, 0.3, 0.99])('behind %d of it: what to do is said and nothing is made of it', async (share) => {
    truncateSync(bundled, Math.floor(statSync(bundled).size * share));
    expect(await addFiles({ library: own, bundled, files: [july] })).toMatchObject({
      imported: [],
      failed: [{ failure: { code: 'library-damaged', zh: expect.stringContaining('请重新安装程序') } }],
    });
    expect(existsSync(own)).toBe(false);
  });
});

describe('a process that is killed while it copies', () => {
  /** Kills it once so much is copied, in percent. Gives what it said last. */
  async function copyUntil(percent: number): Promise<string> {
    const program = fileURLToPath(new URL('./first-import.ts', import.meta.url));
    const child = spawn(process.execPath, [program, own, bundled, july, String(percent)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const ended = once(child, 'exit');
    let last = '';
    for await (const line of createInterface({ input: child.stdout })) {
      last = line;
      if (line === 'stands') child.kill('SIGKILL');
    }
    await ended;
    return last;
  }

  it('leaves no half library, and the next one begins anew and clears what was left', async () => {
    for (const percent of [1, 20, 50, 80]) {
      expect(await copyUntil(percent)).toBe('stands');
      expect(existsSync(own)).toBe(false);
      expect(filesOf(own)).not.toEqual([]);
    }
    expect(await copyUntil(101)).toBe('added');
    expect(filesOf(own)).toEqual(['library.sqlite']);
    await hasAll();
  });

  it('right behind the copy has left a whole library, to which the issue is added the next time', async () => {
    expect(await copyBundled({ bundled, to: own })).toEqual({ ok: true, value: null });
    expect(filesOf(own)).toEqual(['library.sqlite']);
    expect(differencesIn(own)).toEqual([]);
    expect(await copyUntil(0)).toBe('added');
    await hasAll();
  });
});

describe.skipIf(!canMakeDisks)('a disk (needs the right to mount one)', () => {
  it('that is too small is not filled: the room that is needed is said, and reading goes on', async () => {
    const disk = smallDisk(40 * megabyte);
    const answer = await addFiles({ library: join(disk, 'library.sqlite'), bundled, files: [july] });
    expect(answer).toMatchObject({
      imported: [],
      failed: [{ failure: { code: 'disk-full', zh: expect.stringMatching(/要有 \d+ MB 空间.*照常可以看/) } }],
    });
    expect(readdirSync(disk)).toEqual([]);
  });

  it('that is filled meanwhile by somebody else: the half copy goes, and it works once there is room', async () => {
    const disk = smallDisk(64 * megabyte);
    const library = join(disk, 'library.sqlite');
    const filling = join(disk, 'filling');
    const fill = () => {
      try {
        writeFileSync(filling, Buffer.alloc(64 * megabyte));
      } catch {
        // Full is what it is to be.
      }
    };
    let filled = false;
    const answer = await addFiles({
      library,
      bundled,
      files: [july, issueFile(folder, 8)],
      onCopy: ({ done }) => {
        if (done > 0 && !filled) fill();
        filled ||= done > 0;
      },
    });
    expect(answer.imported).toEqual([]);
    expect(answer.failed.map(({ failure }) => failure.code)).toEqual(['disk-full', 'disk-full']);
    expect(readdirSync(disk)).toEqual(['filling']);
    rmSync(filling);
    own = library;
    expect(await addFiles({ library, bundled, files: [july] })).toMatchObject({ imported: [{}] });
    await hasAll();
  });

  it('that can only be read takes nothing, and says so', async () => {
    const disk = smallDisk(100 * megabyte);
    lockDisk(disk);
    const answer = await addFiles({ library: join(disk, 'library.sqlite'), bundled, files: [july] });
    expect(answer).toMatchObject({
      failed: [{ failure: { code: 'read-only', zh: expect.stringMatching(/不能写入.*照常可以看/) } }],
    });
  });

  it('that can only be read holds a program’s library as well as any', async () => {
    const disk = smallDisk(40 * megabyte);
    copyFileSync(bundled, join(disk, 'bundle.sqlite'));
    lockDisk(disk);
    expect(
      await addFiles({ library: own, bundled: join(disk, 'bundle.sqlite'), files: [july] }),
    ).toMatchObject({
      imported: [{}],
    });
    await hasAll();
  });
});
