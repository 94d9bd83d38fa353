import { expect, test } from 'vitest';
import { readArchs, wantedOf } from '../../../build/packaging/request.ts';
import { summaryOf } from '../../../build/packaging/summary.ts';
import { machineName } from '../../../build/packaging/targets.ts';

const names = (switches: Parameters<typeof wantedOf>[0]) =>
  wantedOf(switches, 'linux').map(({ machine, kinds }) => [machineName(machine), kinds]);

test('without a platform the one of this machine is meant', () => {
  const kinds = ['deb', 'AppImage', 'tar.gz'];
  expect(names({ arch: ['x64', 'arm64'] })).toEqual([
    ['linux-x64', kinds],
    ['linux-arm64', kinds],
  ]);
});

test('named platforms and machines are meant, each with all its kinds of files', () => {
  expect(names({ win: true, mac: true, arch: ['arm64'] })).toEqual([
    ['win-arm64', ['nsis', 'portable', 'zip']],
    ['mac-arm64', ['dmg', 'zip']],
  ]);
});

test('--dir means program folders only', () => {
  expect(names({ win: true, arch: ['x64'], dir: true })).toEqual([['win-x64', []]]);
});

test('machines are read from a list, once each; others are refused by name', () => {
  expect(readArchs('x64, arm64,x64')).toEqual(['x64', 'arm64']);
  expect(() => readArchs('x64,loong64')).toThrow('x64、arm64');
});

test('the summary tells what was made with its size, and what was not with the reason in both languages', () => {
  const text = summaryOf(
    [{ name: 'a.zip', bytes: 123_456_789 }],
    [{ what: 'win-x64 nsis', why: [{ zh: '没有 wine', en: 'no wine' }] }],
    61.4,
  );
  expect(text).toContain('a.zip  123.5 MB');
  expect(text).toMatch(/没有做成 1 个 \/ not made:\n {2}win-x64 nsis\n {4}没有 wine\n {4}no wine$/);
});
