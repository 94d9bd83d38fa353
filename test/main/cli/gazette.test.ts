import { type SpawnSyncReturns, spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
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
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { buildLibrary } from '../../../main/library/build.ts';
import { gazetteText } from '../library/gazette-text.ts';
import { temporaryFolder } from '../library/open-city.ts';

const entry = join(import.meta.dirname, '../../../main/cli/gazette.ts');
const assets = join(import.meta.dirname, '../../../assets/issues');

let folder = '';

/** Two months, built once: searching and showing leave it as it is. */
const shelf = mkdtempSync(join(tmpdir(), 'gazette-'));
const library = join(shelf, 'city.sqlite');

beforeAll(async () => {
  const files = [6, 7].map((number) => join(shelf, `${number}.txt`));
  for (const [index, path] of files.entries()) writeFileSync(path, gazetteText(6 + index));
  expect(await buildLibrary({ files, out: library })).toMatchObject({ ok: true });
});

afterAll(() => rmSync(shelf, { recursive: true }));

beforeEach(() => {
  folder = temporaryFolder();
});

/** Runs the command in the test's folder. */
function gazette(...words: readonly string[]): SpawnSyncReturns<string> {
  const env = { ...process.env, npm_lifecycle_event: '' };
  return spawnSync(process.execPath, [entry, ...words], {
    cwd: folder,
    encoding: 'utf8',
    env,
    maxBuffer: 1e9,
  });
}

function file(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return name;
}

describe('gazette parse', () => {
  it('prints the issue as one JSON object and nothing else', () => {
    const { status, stdout, stderr } = gazette('parse', file('june.txt', gazetteText(6)), '--json');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({
      issue: { title: '青禾市人民政府公报', year: 2024, number: 6 },
      documents: [{ docNumber: '青禾政办〔2024〕60号' }],
    });
  });

  it('without --json prints a summary for people', () => {
    const { stdout } = gazette('parse', file('june.txt', gazetteText(6)));
    expect(stdout).toContain('青禾政办〔2024〕60号\t青禾市人民政府办公室关于修好村里水厂的通知');
  });

  it('reads every sample issue', () => {
    for (const name of readdirSync(assets).filter((entry) => entry.endsWith('.txt'))) {
      const { status, stdout } = gazette('parse', join(assets, name), '--json');
      expect(status).toBe(0);
      expect(JSON.parse(stdout)).toMatchObject({ coverage: { unplaced: [] } });
    }
  });

  it('finds a path from where the person stands when npm runs it', () => {
    file('june.txt', gazetteText(6));
    const env = { ...process.env, npm_lifecycle_event: 'gazette', INIT_CWD: folder };
    const { status } = spawnSync(process.execPath, [entry, 'parse', 'june.txt'], { cwd: '/', env });
    expect(status).toBe(0);
  });
});

describe('bad input', () => {
  it.each([
    ['a path that is not there', () => 'nothing.txt', 'file-missing'],
    ['an empty file', () => file('empty.txt', ''), 'file-empty'],
    ['a PDF renamed', () => file('pdf.txt', '%PDF-1.7\n1 0 obj <</Type/Catalog>> endobj'), 'file-not-text'],
    ['random bytes', () => file('random.txt', randomBytes(10_000_000)), 'file-not-text'],
  ])('%s: a sentence in both languages, status 3, no stack trace', (_name, make, code) => {
    const path = make();
    file('good.txt', gazetteText(6));
    file('old.sqlite', 'an older library');
    const runs = [
      gazette('parse', path, '--json'),
      gazette('check', path),
      gazette('build', '--from', 'good.txt', path, '--out', 'old.sqlite'),
    ];
    for (const { status, stdout, stderr } of runs) {
      expect({ status, stdout }).toEqual({ status: 3, stdout: '' });
      expect(stderr).toContain(`[${code}]`);
      expect(stderr).toMatch(/\p{Script=Han}/u);
      expect(stderr).not.toMatch(/\n\s+at /);
    }
    expect(readFileSync(join(folder, 'old.sqlite'), 'utf8')).toBe('an older library');
  });

  it('an issue that was cut is read, with a warning', () => {
    const text = gazetteText(6);
    const path = file('cut.txt', text.slice(0, text.indexOf('二、修一遍')));
    const { status, stdout, stderr } = gazette('parse', path, '--json');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ documents: [{}] });
    expect(stderr).toContain('可能不完整');
    expect(gazette('check', path).status).toBe(1);
  });
});

describe('gazette build', () => {
  it('makes a library of files and folders and tells what is in it', () => {
    mkdirSync(join(folder, 'texts'));
    file('texts/june.txt', gazetteText(6));
    file('july.txt', gazetteText(7));
    const { status, stdout } = gazette(
      'build',
      '--from',
      'texts',
      '--from',
      'july.txt',
      '--out',
      'new/city.sqlite',
      '--json',
    );
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      library: join(folder, 'new/city.sqlite'),
      issues: [
        { fileName: 'june.txt', id: '青禾市-2024-6', documents: 1 },
        { fileName: 'july.txt', id: '青禾市-2024-7' },
      ],
    });
  });

  it('takes no folder without texts', () => {
    mkdirSync(join(folder, 'empty'));
    expect(gazette('build', '--from', 'empty', '--out', 'city.sqlite').status).toBe(3);
    expect(existsSync(join(folder, 'city.sqlite'))).toBe(false);
  });
});

it('a build that is killed leaves the library as it was, or a whole new one', async () => {
  file('june.txt', gazetteText(6));
  file('july.txt', gazetteText(7));
  writeFileSync(join(folder, 'city.sqlite'), 'an older library');
  const words = ['build', '--from', 'june.txt', 'july.txt', '--out', 'city.sqlite'];
  const child = spawn(process.execPath, [entry, ...words], { cwd: folder });
  child.stderr.once('data', () => child.kill('SIGKILL'));
  await new Promise((resolve) => child.on('close', resolve));
  const isOld = readFileSync(join(folder, 'city.sqlite'), 'utf8') === 'an older library';
  const found = gazette('search', '漏水', '--library', 'city.sqlite', '--json');
  expect(isOld || JSON.parse(found.stdout).blocks === 4).toBe(true);
  expect(gazette(...words).status).toBe(0);
  expect(readdirSync(folder).sort()).toEqual(['city.sqlite', 'july.txt', 'june.txt']);
});

describe('gazette search', () => {
  it('prints exactly the agreed JSON, one hit a block', () => {
    const { status, stdout } = gazette('search', '水厂', '漏水', '--library', library, '--json');
    expect(status).toBe(0);
    const answer: unknown = JSON.parse(stdout);
    expect(answer).toEqual({
      query: '水厂 漏水',
      documents: 2,
      blocks: 2,
      tookMs: expect.any(Number),
      hits: [7, 6].map((number) => ({
        documentId: `青禾市-2024-${number}:青禾政办-2024-${number}0`,
        docNumber: `青禾政办〔2024〕${number}0号`,
        title: '青禾市人民政府办公室关于修好村里水厂的通知',
        block: 'sec-1',
        text: '一、查一遍。各乡镇在入夏以前把水厂看一遍，记下漏水的管子。',
        marks: [
          [15, 17],
          [23, 25],
        ],
      })),
    });
  });

  it('gives as many hits as asked for, and totals of all', () => {
    const { stdout } = gazette('search', '漏水', '--library', library, '--limit', '1', '--json');
    const answer = JSON.parse(stdout);
    expect(answer).toMatchObject({ blocks: 4, hits: [{}] });
    expect(answer.hits).toHaveLength(1);
  });

  it('tells apart what only a wider reading finds, unless only the exact one is wanted', () => {
    const found = gazette('search', '青禾政办2024', '60号', '--library', library, '--json');
    const answer = JSON.parse(found.stdout);
    expect(answer).toMatchObject({ documents: 0, blocks: 0, hits: [], widened: { documents: 1, blocks: 1 } });
    expect(answer.widened.hits[0].docNumber).toBe('青禾政办〔2024〕60号');
    const exact = gazette('search', '青禾政办2024', '60号', '--library', library, '--json', '--exact');
    expect(JSON.parse(exact.stdout)).not.toHaveProperty('widened');
    expect(gazette('search', '青禾政办2024', '60号', '--library', library).stderr).toContain('换个写法');
  });

  it('takes fields, phrases and what must not be there', () => {
    const places = (query: string): unknown => {
      const found = gazette('search', '--library', library, '--json', '--', query);
      return JSON.parse(found.stdout).hits.map(
        ({ block, docNumber }: Record<string, string>) => `${docNumber} ${block}`,
      );
    };
    expect(places('漏水 日期:2024-07')).toEqual(['青禾政办〔2024〕70号 sec-1', '青禾政办〔2024〕70号 sec-2']);
    expect(places('漏水 -文号:70号 “当月修好”')).toEqual(['青禾政办〔2024〕60号 sec-2']);
    expect(places('-漏水 市长')).toHaveLength(2);
  });

  it('names the nearest query that finds something, when nothing is found', () => {
    expect(gazette('search', '水场', '--library', library).stderr).toContain('最接近的是“水厂”');
    const { stdout } = gazette('search', '水场', '--library', library, '--json');
    expect(JSON.parse(stdout)).toMatchObject({ hits: [], suggestion: { query: '水厂', documents: 4 } });
  });

  it('that finds nothing is done all the same', () => {
    const { status, stdout } = gazette('search', '报废', '--library', library, '--json');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ documents: 0, blocks: 0, hits: [] });
  });

  it('prints places for people, totals apart', () => {
    const { stdout, stderr } = gazette('search', '漏水', '--library', library);
    expect(stdout.split('\n')[0]).toBe(
      '青禾政办〔2024〕70号\t一、\t一、查一遍。各乡镇在入夏以前把水厂看一遍，记下漏水的管子。',
    );
    expect(stderr).toContain('2 份文件');
  });

  it.each([
    ['none.sqlite', 'no-library'],
    ['june.txt', 'library-damaged'],
  ])('in %s says %s with status 4', (name, code) => {
    file('june.txt', gazetteText(6));
    const { status, stdout, stderr } = gazette('search', '水', '--library', name, '--json');
    expect({ status, stdout }).toEqual({ status: 4, stdout: '' });
    expect(stderr).toContain(`[${code}]`);
  });
});

it('a library that was copied only in part is reported as damaged', () => {
  const whole = readFileSync(library);
  file('part.sqlite', whole.subarray(0, whole.length / 2));
  const { status, stdout, stderr } = gazette('search', '水厂', '--library', 'part.sqlite', '--json');
  expect({ status, stdout }).toEqual({ status: 4, stdout: '' });
  expect(stderr).toContain('[library-damaged]');
});

describe('gazette show', () => {
  it.each([['青禾政办（2024）60号'], ['青禾市-2024-6:青禾政办-2024-60'], ['60号']])('%s as JSON', (name) => {
    const { status, stdout } = gazette('show', name, '--library', library, '--json');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ docNumber: '青禾政办〔2024〕60号' });
  });

  it('as Markdown', () => {
    const { stdout } = gazette('show', '60号', '--library', library, '--markdown');
    expect(stdout).toMatch(/^# 青禾市人民政府办公室关于修好村里水厂的通知\n\n- 文号：青禾政办〔2024〕60号\n/);
    expect(stdout).toContain('\n\n一、查一遍。各乡镇在入夏以前把水厂看一遍');
  });

  it('names the choices where several are meant, and says when none is', () => {
    const several = gazette('show', '修好村里水厂', '--library', library);
    expect(several.status).toBe(1);
    expect(several.stderr).toContain('青禾市-2024-6:青禾政办-2024-60\t');
    expect(gazette('show', '古树', '--library', library)).toMatchObject({ status: 1, stdout: '' });
  });
});

describe('gazette export', () => {
  it('writes one document as Akoma Ntoso or Markdown', () => {
    const xml = gazette('export', '青禾政办〔2024〕60号', '--library', library, '--format', 'akn');
    expect(xml.status).toBe(0);
    expect(xml.stdout).toMatch(/^<\?xml .*<docNumber>青禾政办〔2024〕60号<\/docNumber>.*<\/akomaNtoso>\n$/s);
    const markdown = gazette('export', '青禾政办〔2024〕60号', '--library', library, '--format', 'markdown');
    expect(markdown.stdout).toMatch(/^# 青禾市人民政府办公室关于/);
  });

  it('without a name writes the whole library for OpenSearch, and nothing else does', () => {
    const { stdout, status } = gazette('export', '--library', library, '--format', 'ndjson');
    expect(status).toBe(0);
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line): unknown => JSON.parse(line));
    expect(lines.filter((line) => z.object({ docNumber: z.string() }).safeParse(line).success)).toHaveLength(
      2,
    );
    expect(gazette('export', '--library', library, '--format', 'akn')).toMatchObject({
      status: 2,
      stdout: '',
    });
  });
});

describe('gazette status', () => {
  it('tells the state on the day, and by which sentence of which document', () => {
    file('june.txt', gazetteText(6, '本通知自2024年7月1日起施行。'));
    file('july.txt', gazetteText(7, '青禾政办〔2024〕60号自2024年8月1日起废止。'));
    gazette('build', '--from', 'june.txt', 'july.txt', '--out', 'city.sqlite');
    const status = (on: string, ...more: string[]) =>
      gazette('status', '60号', '--on', on, '--library', 'city.sqlite', ...more);

    const repealed = status('2024-08-01');
    expect(repealed.status).toBe(0);
    expect(repealed.stdout.split('\n').slice(1)).toEqual([
      '截至2024-08-01，按本库所收：被本库文件废止',
      '  依据 青禾政办〔2024〕70号 一、：青禾政办〔2024〕60号自2024年8月1日起废止。',
      '  另见 青禾政办〔2024〕60号 一、：本通知自2024年7月1日起施行。',
      '',
    ]);
    expect(JSON.parse(status('2024-07-31', '--json').stdout)).toMatchObject({
      docNumber: '青禾政办〔2024〕60号',
      on: '2024-07-31',
      state: 'in-force',
      evidence: [
        { kind: 'repeals', decides: false, date: '2024-08-01', block: 'sec-1' },
        { kind: 'effective', decides: true, date: '2024-07-01', block: 'sec-1' },
      ],
    });
  });

  it('takes no day that no calendar has', () => {
    const answer = gazette('status', '60号', '--on', '2024-02-30', '--library', library);
    expect(answer).toMatchObject({ status: 2, stdout: '' });
  });
});

describe('usage', () => {
  it.each([
    [[]],
    [['nonsense']],
    [['parse']],
    [['search', '水']],
    [['search', '水', '--library', 'x', '--limit', 'q']],
  ])('%j ends with status 2 and an empty standard output', (words) => {
    const { status, stdout, stderr } = gazette(...words);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  it('helps in both languages, line by line', () => {
    for (const words of [['--help'], ['search', '--help'], ['help', 'build']]) {
      const { status, stdout } = gazette(...words);
      expect(status).toBe(0);
      const described = stdout.split('\n').filter((line) => /^ {2}\S+.* {2}/.test(line));
      expect(described.length).toBeGreaterThan(2);
      for (const line of described) expect(line).toMatch(/\p{Script=Han}.*[a-z]/u);
    }
  });
});

it('a closed pipe ends the command quietly', async () => {
  file('june.txt', gazetteText(6, '水厂要修。'.repeat(100_000)));
  const child = spawn(process.execPath, [entry, 'parse', join(folder, 'june.txt'), '--json']);
  let stderr = '';
  child.stderr.on('data', (data) => {
    stderr += data;
  });
  child.stdout.once('data', () => child.stdout.destroy());
  const status = await new Promise((resolve) => child.on('close', resolve));
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});
