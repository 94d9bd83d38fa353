import { spawnSync } from 'node:child_process';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { gazetteText } from '../library/gazette-text.ts';
import { temporaryFolder } from '../library/open-city.ts';
import { issueFile, packOf } from '../library/pack/packs.ts';

const command = join(import.meta.dirname, '../../../main/cli/gazette.ts');

function gazette(...words: readonly string[]) {
  return spawnSync(process.execPath, [command, ...words], { encoding: 'utf8' });
}

let june = '';
/** Ends in the middle: there is something to look at. */
let july = '';
let pack = '';

beforeEach(async () => {
  const folder = temporaryFolder();
  june = issueFile(folder, 6);
  july = join(folder, '七月.txt');
  const text = gazetteText(7);
  writeFileSync(july, text.slice(0, text.indexOf('二、修一遍')));
  pack = await packOf(join(folder, '六七月.gzpack'), june, july);
});

describe('gazette parse of a pack', () => {
  it('prints what is read in each issue, as if its file were given', () => {
    const [one, other] = [june, july].map((file) => gazette('parse', file, '--json'));
    const both = gazette('parse', pack, '--json');
    expect(both.status).toBe(0);
    expect(both.stdout.trimEnd().split('\n')).toHaveLength(2);
    expect(both.stdout).toBe(`${one?.stdout}${other?.stdout}`);
    expect(both.stderr).toContain('注意 / warning 七月.txt: ');
  });

  it('without --json prints a summary of each for people', () => {
    const { stdout } = gazette('parse', pack);
    expect(stdout).toMatch(/^青禾市人民政府公报 2024\.6\n.*\n青禾市人民政府公报 2024\.7\n/s);
  });
});

describe('gazette check of a pack', () => {
  it('names what there is to look at by the file that is inside', () => {
    expect(gazette('check', june)).toMatchObject({ status: 0, stdout: '' });
    const alone = gazette('check', july);
    expect(alone.status).toBe(1);
    const both = gazette('check', pack);
    expect(both.status).toBe(1);
    expect(both.stdout).toBe(alone.stdout.replaceAll(july, '七月.txt'));
    expect(both.stdout).toContain('七月.txt: 注意 warning: ');
    expect(both.stderr.match(/^(?:2024-6|七月)\.txt: \d+ 处待核/gm)).toHaveLength(2);
  });

  it('finds nothing in a sound one, and gives a line of JSON for each issue', async () => {
    expect(gazette('check', await packOf(`${june}.gzpack`, june))).toMatchObject({ status: 0, stdout: '' });
    const lines = gazette('check', pack, '--json').stdout.trimEnd().split('\n');
    expect(lines.map((line): unknown => JSON.parse(line))).toMatchObject([
      { file: basename(june), issue: { number: 6 }, warnings: [], pages: null },
      { file: '七月.txt', issue: { number: 7 }, warnings: [{}] },
    ]);
  });
});

describe.each(['parse', 'check'])('gazette %s', (name) => {
  it('knows a pack whose name was lost on its way', () => {
    const renamed = pack.replace(/gzpack$/, 'bin');
    renameSync(pack, renamed);
    expect(gazette(name, renamed, '--json').stdout.trimEnd().split('\n')).toHaveLength(2);
  });

  it.each([
    ['cut off', 'file-pack-damaged', () => readFileSync(pack).subarray(0, 9000)],
    ['another file of that name', 'file-no-pack', () => readFileSync(june)],
  ])('of a pack that is %s works on no issue and says [%s]', (_what, code, content) => {
    writeFileSync(pack, content());
    const { status, stdout, stderr } = gazette(name, pack);
    expect({ status, stdout }).toEqual({ status: 3, stdout: '' });
    expect(stderr).toMatch(new RegExp(`^错误 / error \\[${code}\\] 六七月\\.gzpack: .*公报包`));
    expect(stderr.match(/错误 \/ error/g)).toHaveLength(1);
  });

  it('says in its help that it takes packs', () => {
    expect(gazette(name, '--help').stdout).toMatch(/公报包 gzpack \/ an issue or a pack$/m);
  });
});
