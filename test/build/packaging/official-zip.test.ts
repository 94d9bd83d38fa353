import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { electronFor } from '../../../build/packaging/electron/electron-for.ts';
import { electronRelease } from '../../../build/packaging/pack.ts';
import { type Host, thisHost } from '../../../build/packaging/tools/host.ts';
import { machines } from './machines.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'zips-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const machine = { platform: 'win', arch: 'arm64' } as const;
const name = 'electron-v1.2.3-win32-arm64.zip';
const content = 'as Electron published it';
const release = {
  version: '1.2.3',
  checksums: { [name]: createHash('sha256').update(content).digest('hex') },
};

function host(reachable: boolean): Host {
  return {
    ...thisHost(),
    env: { electron_config_cache: path.join(folder, 'cache') },
    canReach: async () => reachable,
  };
}

test('the official zip of a folder is taken', async () => {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  const found = await electronFor(release, [machine], folder, host(false));
  expect(found).toEqual({ ok: true, value: new Map([['win-arm64', file]]) });
});

test('another file of that name is refused', async () => {
  writeFileSync(path.join(folder, name), `${content}, nearly`);
  expect(await electronFor(release, [machine], folder, host(true))).toMatchObject({
    ok: false,
    failure: { code: 'file-unreadable', zh: expect.stringContaining('校验值不对') },
  });
});

test('a folder without it is refused, even where it could be fetched', async () => {
  expect(await electronFor(release, [machine], folder, host(true))).toMatchObject({
    ok: false,
    failure: { code: 'file-missing', zh: expect.stringContaining(name) },
  });
});

test('without a folder, what was downloaded before serves, if it is sound', async () => {
  const kept = path.join(folder, 'cache/0a1b2c');
  mkdirSync(kept, { recursive: true });
  writeFileSync(path.join(kept, name), content);
  const found = await electronFor(release, [machine], null, host(false));
  expect(found).toEqual({ ok: true, value: new Map([['win-arm64', path.join(kept, name)]]) });

  writeFileSync(path.join(kept, name), 'cut off');
  expect(await electronFor(release, [machine], null, host(false))).toMatchObject({ ok: false });
});

test('with neither, it is fetched where the release page answers, else the person is told of --electron-dist', async () => {
  const fetched = await electronFor(release, [machine], null, host(true));
  expect(fetched).toEqual({ ok: true, value: new Map([['win-arm64', null]]) });
  expect(await electronFor(release, [machine], null, host(false))).toMatchObject({
    ok: false,
    failure: { code: 'file-missing', zh: expect.stringContaining('--electron-dist') },
  });
});

test('Electron’s own list knows the zip of every machine for which files are made', () => {
  const { version, checksums } = electronRelease();
  const platforms = { win: 'win32', linux: 'linux', mac: 'darwin' };
  const zips = machines.map(
    ({ platform, arch }) => `electron-v${version}-${platforms[platform]}-${arch}.zip`,
  );
  for (const zip of zips) expect(checksums[zip]).toMatch(/^[0-9a-f]{64}$/);
});
