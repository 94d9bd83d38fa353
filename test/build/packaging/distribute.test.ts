import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Spec, Validation } from '@cyclonedx/cyclonedx-library';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { thisHost } from '../../../build/packaging/tools/host.ts';
import { expectBuilt } from '../../expect-built.ts';
import { runScript } from './run-script.ts';
import { realLibrary } from './small-libraries.ts';

const outcomeSchema = z.object({
  ok: z.literal(true),
  value: z.object({
    library: z.object({ issues: z.number(), onlySamples: z.boolean() }),
    made: z.array(z.object({ name: z.string(), bytes: z.number().positive() })),
    notMade: z.array(
      z.object({ what: z.string(), why: z.array(z.object({ zh: z.string(), en: z.string() })) }),
    ),
  }),
});

/** fpm makes Debian packages; few machines have it. */
const hasFpm = thisHost().hasCommand('fpm');

const folder = mkdtempSync(path.join(os.tmpdir(), 'distributing-'));
const dist = path.join(folder, 'dist');
let outcome: z.infer<typeof outcomeSchema>['value'];

beforeAll(async () => {
  expectBuilt();
  const library = await realLibrary(path.join(folder, 'library.sqlite'));
  outcome = outcomeSchema.parse(runScript('distribute-stand-ins.ts', [folder, library])).value;
});
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));

const fileNamed = (ending: string): string => {
  const name = readdirSync(dist).find((one) => one.endsWith(ending));
  if (name === undefined) throw new Error(`nothing ends with ${ending}`);
  return path.join(dist, name);
};

describe('on a machine without AppImage tools, fpm and a network', () => {
  test('the archive and its papers are made', () => {
    const names = outcome.made
      .map(({ name }) => name)
      .filter((name) => name !== '安装说明.pdf' && !name.endsWith('.deb'));
    expect(names).toEqual([
      'SHA256SUMS',
      expect.stringMatching(/^gazette-reader-[\d.]+-linux-x64\.tar\.gz$/),
      expect.stringMatching(/^gazette-reader-[\d.]+-sbom\.cdx\.json$/),
      '安装说明.txt',
    ]);
  });

  test('what cannot be made is named with the tool that is missing', () => {
    const kinds = outcome.notMade.filter(({ what }) => what.startsWith('linux-x64 '));
    const deb = ['linux-x64 deb', expect.stringContaining('fpm is not on this machine')];
    expect(kinds.map(({ what, why }) => [what, why[0]?.en])).toEqual([
      ...(hasFpm ? [] : [deb]),
      ['linux-x64 AppImage', expect.stringContaining('AppImage tools')],
    ]);
  });

  test('nothing of the making is left among what is handed out', () => {
    expect(readdirSync(dist).filter((name) => /builder|blockmap|\.yml$|unpacked/.test(name))).toEqual([]);
  });
});

test('every file but the list itself is in SHA256SUMS with its checksum', () => {
  const lines = readdirSync(dist)
    .filter((name) => name !== 'SHA256SUMS')
    .sort()
    .map((name) => {
      const hash = createHash('sha256').update(readFileSync(path.join(dist, name)));
      return `${hash.digest('hex')}  ${name}\n`;
    });
  expect(readFileSync(path.join(dist, 'SHA256SUMS'), 'utf8')).toBe(lines.join(''));
});

test('the bill of materials is CycloneDX 1.6 and names Electron, SQLite, what is packed and what is built in', async () => {
  const text = readFileSync(fileNamed('.cdx.json'), 'utf8');
  expect(await new Validation.JsonStrictValidator(Spec.Version.v1dot6).validate(text)).toBe(null);
  const { components } = z
    .object({ components: z.array(z.object({ name: z.string(), purl: z.string() })) })
    .parse(JSON.parse(text));
  const names = components.map(({ name }) => name);
  expect(names).toEqual(
    expect.arrayContaining(['electron', 'sqlite', 'better-sqlite3', 'pdfjs-dist', 'react']),
  );
  expect(names).not.toContain('electron-builder');
});

test('安装说明 names the archive that was made, the number of issues, and nothing that was not made', () => {
  const text = readFileSync(path.join(dist, '安装说明.txt'), 'utf8');
  expect(text).toContain(path.basename(fileNamed('.tar.gz')));
  expect(text).toContain('收录公报 1 期');
  expect(text).not.toMatch(/\.AppImage|\.exe/);
  expect(text.includes('.deb')).toBe(hasFpm);
});

describe('the archive for Linux', () => {
  const root = path.join(folder, 'root');
  const prefix = path.join(root, 'usr/local');
  const program = path.join(prefix, 'lib/gazette-reader');
  const run = (script: string, args: readonly string[] = []) =>
    execFileSync(script, args, {
      env: { PATH: process.env.PATH, HOME: folder, DESTDIR: root },
      stdio: 'pipe',
    });
  /** Everything under the root, folders too. */
  const all = () => readdirSync(root, { recursive: true, encoding: 'utf8' }).sort();

  beforeAll(() => {
    const unpacked = path.join(folder, 'unpacked');
    mkdirSync(unpacked);
    // What a system has already.
    mkdirSync(path.join(prefix, 'share/applications'), { recursive: true });
    execFileSync('tar', ['-xzf', fileNamed('.tar.gz'), '-C', unpacked]);
    const [top = ''] = readdirSync(unpacked);
    run(path.join(unpacked, top, 'install.sh'), ['--prefix', '/usr/local']);
  });

  test('installed, the program is there and can be started by its name', () => {
    expect(lstatSync(path.join(program, 'gazette-reader')).mode & 0o111).toBe(0o111);
    expect(readlinkSync(path.join(prefix, 'bin/gazette-reader'))).toBe(
      '/usr/local/lib/gazette-reader/gazette-reader',
    );
    expect(existsSync(path.join(program, 'resources/library.sqlite'))).toBe(true);
    expect(readdirSync(program)).not.toEqual(expect.arrayContaining(['install.sh', 'share']));
  });

  test('the desktop entry starts it, in Chinese, for packs of issues and links', () => {
    const entry = readFileSync(path.join(prefix, 'share/applications/gazette-reader.desktop'), 'utf8');
    expect(entry).toContain('\nName=政府公报阅读器\n');
    expect(entry).toContain('\nExec="/usr/local/lib/gazette-reader/gazette-reader" %U\n');
    expect(entry).toContain('\nMimeType=application/x-gazette-pack;x-scheme-handler/gazette;\n');
  });

  test('.gzpack is known as a kind of file, with icons of all sizes', () => {
    const kind = readFileSync(path.join(prefix, 'share/mime/packages/gazette-reader.xml'), 'utf8');
    expect(kind).toMatch(
      /<mime-type type="application\/x-gazette-pack">[\s\S]*<glob pattern="\*\.gzpack"\/>/,
    );
    const sizes = readdirSync(path.join(prefix, 'share/icons/hicolor'));
    expect(sizes).toEqual(expect.arrayContaining(['16x16', '48x48', '256x256', '512x512']));
  });

  test('removed, nothing is left but what was there before', () => {
    run(path.join(program, 'uninstall.sh'));
    expect(all()).toEqual(['usr', 'usr/local', 'usr/local/share', 'usr/local/share/applications']);
  });
});

describe.skipIf(!hasFpm)('the Debian package (made where fpm is there)', () => {
  const root = path.join(folder, 'debian');
  const field = (name: string) =>
    execFileSync('dpkg-deb', ['-f', fileNamed('.deb'), name], { encoding: 'utf8' }).trim();

  beforeAll(() => {
    execFileSync('dpkg-deb', ['-x', fileNamed('.deb'), root]);
  });

  test('it is for this processor and says what it is', () => {
    expect([field('Package'), field('Architecture')]).toEqual(['gazette-reader', 'amd64']);
  });

  test('it brings the program, its desktop entry, its kind of file and its icons', () => {
    const all = readdirSync(root, { recursive: true, encoding: 'utf8' });
    expect(all).toEqual(
      expect.arrayContaining([
        'opt/gazette-reader/gazette-reader',
        'opt/gazette-reader/resources/app.asar',
        'opt/gazette-reader/resources/library.sqlite',
        'usr/share/applications/gazette-reader.desktop',
        'usr/share/mime/packages/gazette-reader.xml',
        'usr/share/icons/hicolor/48x48/apps/gazette-reader.png',
      ]),
    );
    const entry = readFileSync(path.join(root, 'usr/share/applications/gazette-reader.desktop'), 'utf8');
    expect(entry).toContain('\nExec=/opt/gazette-reader/gazette-reader %U\n');
    expect(entry).toContain('x-scheme-handler/gazette');
  });

  test('what belongs to other kinds of files is not in it', () => {
    const own = readdirSync(path.join(root, 'opt/gazette-reader'));
    expect(own).not.toEqual(expect.arrayContaining(['install.sh', 'share']));
  });
});
