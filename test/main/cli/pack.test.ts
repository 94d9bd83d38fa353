import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../library/open-city.ts';
import { issueFile } from '../library/pack/packs.ts';

const command = fileURLToPath(new URL('../../../main/cli/gazette.ts', import.meta.url));

function gazette(...args: readonly string[]) {
  return spawnSync(process.execPath, [command, ...args], { encoding: 'utf8' });
}

it('pack makes a file of which build makes a library', () => {
  const folder = temporaryFolder();
  issueFile(folder, 6);
  issueFile(folder, 7);
  const pack = join(folder, '六月.gzpack');
  const packed = gazette('pack', '--from', folder, '--out', pack);
  expect(packed.stdout).toBe('青禾市-2024-6\t2024-6.txt\n青禾市-2024-7\t2024-7.txt\n');
  expect(packed.stderr).toContain('[2/2]');
  expect(packed.status).toBe(0);
  const library = join(folder, 'library.sqlite');
  // The folder holds the pack and the files that it was made of.
  const built = gazette('build', '--from', folder, '--out', library, '--json');
  expect(built.status).toBe(0);
  expect(built.stderr).toContain('没有再装');
  expect(JSON.parse(built.stdout)).toMatchObject({
    issues: [{ id: '青禾市-2024-6' }, { id: '青禾市-2024-7' }],
  });
  const json = gazette('pack', '--from', pack, '--out', join(folder, 'again.gzpack'), '--json');
  expect(JSON.parse(json.stdout)).toMatchObject({ issues: [{ id: '青禾市-2024-6', encoding: 'utf-8' }, {}] });
});

it('pack writes nothing of a bad file, and wants the name that a double click opens', () => {
  const folder = temporaryFolder();
  const empty = join(folder, 'empty.txt');
  writeFileSync(empty, '');
  const out = join(folder, 'x.gzpack');
  const refused = gazette('pack', '--from', issueFile(folder, 6), empty, '--out', out);
  expect(refused.stderr).toContain('empty.txt');
  expect([refused.status, existsSync(out)]).toEqual([3, false]);
  const misnamed = gazette('pack', '--from', empty, '--out', join(folder, 'x.zip'));
  expect(misnamed.stderr).toContain('.gzpack');
  expect(misnamed.status).toBe(2);
});

it('build of a pack that is cut off fails with what to do', () => {
  const folder = temporaryFolder();
  const pack = join(folder, 'x.gzpack');
  writeFileSync(pack, 'SQLite format 3');
  const built = gazette('build', '--from', pack, '--out', join(folder, 'l.sqlite'));
  expect(built.stderr).toContain('[file-no-pack]');
  expect(built.status).toBe(3);
});

it('the help tells the format', () => {
  expect(gazette('pack', '--help').stdout).toMatch(/manifest\(json, sha256\)[\s\S]*text\(sha256, body\)/);
});
