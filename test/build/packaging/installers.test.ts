import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { path7za } from '7zip-bin';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { thisHost } from '../../../build/packaging/tools/host.ts';
import { stickSwitch } from '../../../main/app/data-folder.ts';
import { expectBuilt } from '../../expect-built.ts';
import { runScript } from './run-script.ts';
import { realLibrary } from './small-libraries.ts';

const madeSchema = z.object({ nsis: z.string(), portable: z.string(), zip: z.string() });

describe.skipIf(!thisHost().hasCommand('makensis'))('for Windows (compiled where NSIS is there)', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'installers-'));
  let made: z.infer<typeof madeSchema>;
  beforeAll(async () => {
    expectBuilt();
    const library = await realLibrary(path.join(folder, 'library.sqlite'));
    made = madeSchema.parse(runScript('compile-installers.ts', [folder, library]));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));

  test('the scripts of the installer, of the removal and of the single file compile without a warning', () => {
    expect(path.basename(made.nsis)).toMatch(/^gazette-reader-[\d.]+-win-x64-setup\.exe$/);
    expect(path.basename(made.portable)).toMatch(/^gazette-reader-[\d.]+-win-x64-portable\.exe$/);
    for (const file of [made.nsis, made.portable]) {
      expect(readFileSync(file).toString('latin1', 0, 2)).toBe('MZ');
      // They carry the program.
      expect(statSync(file).size).toBeGreaterThan(2_000_000);
    }
  });

  test('the zip made behind them holds the program and its start from a stick, and nothing of the other kinds', () => {
    const listed = execFileSync(path7za, ['l', '-ba', '-slt', made.zip], { encoding: 'utf8' });
    const names = [...listed.matchAll(/^Path = (.*)$/gm)].map(([, name = '']) => name.replaceAll('\\', '/'));
    expect(names).toEqual(
      expect.arrayContaining(['Gazette Reader.exe', 'resources/app.asar', '从U盘启动.cmd']),
    );
    expect(names).not.toContain('resources/elevate.exe');
  });
});

test('the start from a stick tells the program that it is one, in lines that Windows reads in any code page', () => {
  const script = readFileSync(
    path.resolve(import.meta.dirname, '../../../build/packaging/portable/从U盘启动.cmd'),
    'latin1',
  );
  expect(script).toContain(`\r\nstart "" "%~dp0Gazette Reader.exe" --${stickSwitch} %*\r\n`);
  expect(script.replaceAll('\r\n', '')).toMatch(/^[\x20-\x7e]+$/);
});
