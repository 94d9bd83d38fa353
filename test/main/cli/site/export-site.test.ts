import { type SpawnSyncReturns, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { buildStale } from '../../../../build/build.ts';
import { markPath } from '../../../../main/cli/site/site-folder.ts';
import { buildLibrary } from '../../../../main/library/build.ts';
import { gazetteText } from '../../library/gazette-text.ts';
import { temporaryFolder } from '../../library/open-city.ts';

const entry = join(import.meta.dirname, '../../../../main/cli/gazette.ts');
const env = { ...process.env, npm_lifecycle_event: '' };
const shelf = mkdtempSync(join(tmpdir(), 'gazette-'));
const library = join(shelf, 'city.sqlite');

beforeAll(async () => {
  await buildStale(['site']);
  const files = [6, 7].map((number) => join(shelf, `${number}.txt`));
  for (const [index, path] of files.entries())
    writeFileSync(path, gazetteText(6 + index, '水管要换。'.repeat(2000)));
  expect(await buildLibrary({ files, out: library })).toMatchObject({ ok: true });
});

afterAll(() => rmSync(shelf, { recursive: true }));

function exportTo(folder: string, ...more: readonly string[]): SpawnSyncReturns<string> {
  const words = ['export', '--site', folder, '--library', library, ...more];
  return spawnSync(process.execPath, [entry, ...words], { encoding: 'utf8', env, cwd: shelf });
}

/** The files of a folder by their paths, without those of the system. */
function filesIn(folder: string): Map<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((each) => each.isFile()).map((each) => join(each.parentPath, each.name));
  return new Map(files.map((file) => [file.slice(folder.length + 1), readFileSync(file, 'utf8')]));
}

/** Whether a site holds every file that its mark names, and no other. */
function isWhole(folder: string): boolean {
  const files = filesIn(folder);
  const mark = z.object({ files: z.array(z.string()) }).parse(JSON.parse(files.get(markPath) ?? '{}'));
  return JSON.stringify([...mark.files, markPath].sort()) === JSON.stringify([...files.keys()].sort());
}

describe('gazette export --site', () => {
  it('writes the site, says how much it holds, and writes over it again', () => {
    const folder = join(temporaryFolder(), 'site');
    for (const on of ['2024-06-30', '2024-07-30']) {
      const { status, stdout, stderr } = exportTo(folder, '--on', on);
      expect(status).toBe(0);
      // On a slow machine it says how far it has come.
      expect(stderr).toMatch(/^(?:\d+% .+\n)*$/);
      expect(stdout).toBe(`2 期 issues\t2 份文件 documents\t${folder}\n`);
      expect(isWhole(folder)).toBe(true);
      const [, month, day] = on.split('-').map(Number);
      expect(readFileSync(join(folder, 'index.html'), 'utf8')).toContain(`2024年${month}月${day}日`);
    }
    expect(readdirSync(join(folder, '..'))).toEqual(['site']);
  });

  it('has names of small ASCII letters only, but for the one file that people look for', () => {
    const folder = join(temporaryFolder(), 'site');
    exportTo(folder);
    for (const path of filesIn(folder).keys()) {
      if (path !== 'README.txt') expect(path).toMatch(/^[a-z0-9/.-]+$/);
      for (const name of path.split('/')) expect(name).toMatch(/^[^.].*[^.]$/);
    }
  });

  it('refuses a folder with other files and leaves them', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, '报告.docx'), 'mine');
    const { status, stdout, stderr } = exportTo(folder);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('报告.docx');
    expect([...filesIn(folder)]).toEqual([['报告.docx', 'mine']]);
  });

  it.each([
    ['with a document', ['青禾政办〔2024〕60号']],
    ['with a format', ['--format', 'akn']],
    ['with a day that there is not', ['--on', '2024-02-31']],
  ])('%s is wrong usage', (_name, more) => {
    const folder = join(temporaryFolder(), 'site');
    const { status, stderr } = exportTo(folder, ...more);
    expect(status).toBe(2);
    expect(stderr).toContain('用法错误 / usage');
    expect(existsSync(folder)).toBe(false);
  });

  it('without a library says so and writes nothing', () => {
    const folder = join(temporaryFolder(), 'site');
    const words = [entry, 'export', '--site', folder, '--library', join(shelf, 'none.sqlite')];
    const { status, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8', env });
    expect(status).toBe(4);
    expect(stderr).toContain('[no-library]');
    expect(existsSync(folder)).toBe(false);
  });

  it('a process killed at any moment leaves the old site or the new one, whole', async () => {
    const around = temporaryFolder();
    const folder = join(around, 'site');
    const begun = performance.now();
    exportTo(folder, '--on', '2024-01-01');
    const duration = performance.now() - begun;
    const kills = 12;
    for (let kill = 0; kill < kills; kill += 1) {
      const child = spawn(process.execPath, [entry, 'export', '--site', folder, '--library', library], {
        env,
      });
      const exit = once(child, 'exit');
      // The first half of the time loads the program.
      const timer = setTimeout(() => child.kill('SIGKILL'), (0.4 + (0.8 * kill) / kills) * duration);
      await exit;
      clearTimeout(timer);
      // Between the two renames the old one lies beside its place: the next run begins by putting it back.
      const aside = readdirSync(around).find((name) => name.endsWith('.old'));
      expect(isWhole(existsSync(folder) ? folder : join(around, aside ?? ''))).toBe(true);
    }
    expect(exportTo(folder).status).toBe(0);
    expect(readdirSync(around)).toEqual(['site']);
  });
});

/** A disk of its own that is soon full; `null` where this process may not make one. */
function smallDisk(): { readonly path: string; readonly remove: () => void } | null {
  const path = join(shelf, 'disk');
  mkdirSync(path);
  const made = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=400k', 'tmpfs', path]).status === 0;
  if (!made) return null;
  return { path, remove: () => spawnSync('umount', [path]) };
}

describe('a full disk', () => {
  const disk = process.platform === 'linux' ? smallDisk() : null;
  afterAll(() => disk?.remove());

  it.skipIf(disk === null)(
    'is said to be full, and leaves the site that was there (needs a disk to fill)',
    () => {
      const folder = join(disk?.path ?? '', 'site');
      const first = exportTo(folder, '--on', '2024-01-01');
      expect(first.status).toBe(0);
      const before = filesIn(folder);
      // What is left of the disk is not enough for a second site.
      const { status, stderr } = exportTo(folder);
      expect(status).toBe(4);
      expect(stderr).toContain('[disk-full]');
      expect(stderr).toContain('原有的没有改动');
      expect(filesIn(folder)).toEqual(before);
      expect(readdirSync(disk?.path ?? '')).toEqual(['site']);
    },
  );
});
