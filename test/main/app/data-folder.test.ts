import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { dataFolder, type Surroundings } from '../../../main/app/data-folder.ts';

let stick = '';

beforeEach(() => {
  stick = mkdtempSync(path.join(tmpdir(), 'gazette-stick-'));
  onTestFinished(() => rmSync(stick, { recursive: true }));
});

function folderFor(more: Partial<Surroundings> = {}) {
  const executable = path.join(stick, '阅读器', 'Gazette Reader.exe');
  return dataFolder({ executable, env: {}, packaged: true, platform: 'win32', onStick: false, ...more });
}

function made(...pieces: readonly string[]): string {
  const folder = path.join(stick, ...pieces);
  mkdirSync(folder, { recursive: true });
  return folder;
}

const elsewhere = { folder: null, notice: null };

test('an installed program leaves the person’s data to the system’s own place', () => {
  expect(folderFor()).toEqual(elsewhere);
  expect(readdirSync(stick)).toEqual([]);
});

test('the portable program keeps them beside itself, in a folder that it makes', () => {
  const env = { PORTABLE_EXECUTABLE_DIR: stick };
  expect(folderFor({ env, executable: '/temp/unpacked/Gazette Reader.exe' })).toEqual({
    folder: path.join(stick, '公报数据'),
    notice: null,
  });
  expect(readdirSync(stick)).toEqual(['公报数据']);
  expect(readdirSync(path.join(stick, '公报数据'))).toEqual([]);
});

describe('an unpacked program', () => {
  test('keeps them in 公报数据 beside its folder, else in it, where somebody made one', () => {
    const inside = made('阅读器', '公报数据');
    expect(folderFor()).toEqual({ folder: inside, notice: null });
    const beside = made('公报数据');
    expect(folderFor()).toEqual({ folder: beside, notice: null });
  });

  test('that is told to run from a stick makes the folder in its own, unless somebody made one beside', () => {
    const inside = path.join(stick, '阅读器', '公报数据');
    expect(folderFor({ onStick: true })).toEqual({ folder: inside, notice: null });
    expect(readdirSync(inside)).toEqual([]);
    const beside = made('公报数据');
    expect(folderFor({ onStick: true })).toEqual({ folder: beside, notice: null });
  });

  test('is not led astray by a file of that name', () => {
    writeFileSync(path.join(stick, '公报数据'), '');
    expect(folderFor()).toEqual(elsewhere);
  });

  test('as AppImage or on macOS looks beside what a person sees of it', () => {
    const beside = made('公报数据');
    const env = { APPIMAGE: path.join(stick, 'Gazette Reader.AppImage') };
    expect(folderFor({ env, executable: '/tmp/.mount/gazette-reader', platform: 'linux' }).folder).toBe(
      beside,
    );
    const executable = path.join(stick, 'Gazette Reader.app/Contents/MacOS/Gazette Reader');
    expect(folderFor({ executable, platform: 'darwin' }).folder).toBe(beside);
  });

  test('that is no package has no place of its own', () => {
    made('公报数据');
    expect(folderFor({ packaged: false })).toEqual(elsewhere);
    expect(folderFor({ packaged: false, onStick: true })).toEqual(elsewhere);
  });
});

test('a place that cannot be written is left for the system’s own, with a word', () => {
  writeFileSync(path.join(stick, 'locked'), '');
  const env = { PORTABLE_EXECUTABLE_DIR: path.join(stick, 'locked') };
  expect(folderFor({ env })).toMatchObject({
    folder: null,
    notice: { code: 'read-only', zh: expect.stringMatching(/不能写入.*这台电脑/) },
  });
  writeFileSync(path.join(stick, '阅读器'), '');
  expect(folderFor({ onStick: true })).toMatchObject({ folder: null, notice: { code: 'read-only' } });
});
