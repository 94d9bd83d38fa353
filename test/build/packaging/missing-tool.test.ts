import { expect, test } from 'vitest';
import type { Kind, Machine } from '../../../build/packaging/targets.ts';
import type { Host } from '../../../build/packaging/tools/host.ts';
import { missingTool } from '../../../build/packaging/tools/missing-tool.ts';

const bare: Host = {
  platform: 'linux',
  env: {},
  hasCommand: () => false,
  namesIn: () => [],
  canReach: async () => false,
};
const windows: Machine = { platform: 'win', arch: 'x64' };
const linux: Machine = { platform: 'linux', arch: 'x64' };
const mac: Machine = { platform: 'mac', arch: 'arm64' };

/** What is said in English, or that it can be made. */
async function said(host: Host, machine: Machine, kind: Kind): Promise<string> {
  return (await missingTool(host, machine, kind))?.en ?? 'can be made';
}

test('archives can be made anywhere', async () => {
  expect(await said(bare, windows, 'zip')).toBe('can be made');
  expect(await said(bare, linux, 'tar.gz')).toBe('can be made');
});

test.each<[string, Machine, Kind, Host, RegExp]>([
  ['an installer outside Windows needs wine', windows, 'nsis', bare, /needs wine/],
  [
    'with wine it still needs NSIS',
    windows,
    'nsis',
    { ...bare, hasCommand: (name) => name === 'wine' },
    /NSIS/,
  ],
  ['on Windows it needs NSIS alone', windows, 'nsis', { ...bare, platform: 'win32' }, /NSIS is not on this/],
  ['the single file needs NSIS', windows, 'portable', bare, /ELECTRON_BUILDER_NSIS_DIR/],
  ['a Debian package needs fpm', linux, 'deb', bare, /fpm is not on this machine.*CUSTOM_FPM_PATH/],
  ['an AppImage needs its tools', linux, 'AppImage', bare, /APPIMAGE_TOOLS_PATH/],
  ['Windows makes no Debian package', linux, 'deb', { ...bare, platform: 'win32' }, /on Linux, macOS only/],
  ['only macOS makes what is for macOS', mac, 'dmg', bare, /on macOS only/],
  ['its archive too', mac, 'zip', bare, /on macOS only/],
])('%s', async (_name, machine, kind, host, words) => {
  expect(await said(host, machine, kind)).toMatch(words);
});

test.each<[string, Partial<Host>]>([
  ['it is on the path', { hasCommand: (name) => name === 'fpm' }],
  ['the environment names it', { env: { CUSTOM_FPM_PATH: '/opt/fpm' } }],
  [
    'it was fetched before',
    { namesIn: (folder) => (folder.endsWith('fpm@2.1.4') ? ['fpm-linux-amd64.7z'] : []) },
  ],
  ['it can be fetched', { canReach: async (url) => url.startsWith('https://') }],
])('a tool is enough when %s', async (_name, given) => {
  expect(await said({ ...bare, ...given }, linux, 'deb')).toBe('can be made');
});

test('half of NSIS is not enough, nor is a folder that a cut-off download left', async () => {
  const half = (folder: string) => (folder.endsWith('nsis-3.0.4.1') ? ['nsis-3.0.4.1.7z'] : []);
  expect(await said({ ...bare, namesIn: half }, windows, 'portable')).toMatch(/NSIS/);
  const cutOff = { ...bare, namesIn: () => ['appimage-12.0.1-2ng0q'] };
  expect(await said(cutOff, linux, 'AppImage')).toMatch(/AppImage tools/);
});
