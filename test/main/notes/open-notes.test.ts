import { cpSync, existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { backupsOf } from '../../../main/notes/backups.ts';
import { openNotes } from '../../../main/notes/index.ts';
import { newestVersion } from '../../../main/notes/migrations/index.ts';
import { temporaryFolder } from './folder.ts';
import { freshFile, open, reopened, session } from './sessions.ts';
import { commentsOf, draftOn, town, unwrap } from './town.ts';

describe('opening', () => {
  test('makes the folder and the file, with nothing to tell', () => {
    expect(reopened(freshFile())).toEqual({ notice: null, comments: [] });
  });

  test('finds what was written before', () => {
    const file = freshFile();
    session(file, '一', '二');
    expect(reopened(file)).toEqual({ notice: null, comments: ['二', '一'] });
  });

  test('commits are forced to the disk, through a write-ahead log', () => {
    const file = freshFile();
    const store = open(file);
    unwrap(store.create(draftOn('art-2', '报告', '一')));
    expect(readFileSync(`${file}-wal`).includes('报告')).toBe(true);
    unwrap(store.close());
    expect(existsSync(`${file}-wal`)).toBe(false);
  });
});

test('a file of a newer program is refused and left as it is', () => {
  const file = freshFile();
  session(file, '一');
  const db = new Database(file);
  db.pragma(`user_version = ${newestVersion + 1}`);
  db.close();
  const before = readFileSync(file);
  expect(openNotes(file, town)).toMatchObject({ ok: false, failure: { code: 'notes-unavailable' } });
  expect(readFileSync(file).equals(before)).toBe(true);
  expect(readdirSync(dirname(file)).sort()).toEqual(['backups', 'user.sqlite']);
});

test('so is one whose newer version stands in the log of a run that was killed, with all that lies beside it', () => {
  const file = freshFile();
  session(file, '一');
  const db = new Database(file);
  db.pragma('wal_autocheckpoint = 0');
  db.exec('CREATE TABLE of_the_newer_program (a)');
  db.pragma(`user_version = ${newestVersion + 1}`);
  const left = join(temporaryFolder(), 'data');
  cpSync(dirname(file), left, { recursive: true });
  db.close();
  writeFileSync(join(left, 'user.sqlite-open'), '');
  const inside = () =>
    readdirSync(left, { recursive: true, encoding: 'utf8' })
      .filter((name) => statSync(join(left, name)).isFile())
      .sort()
      .map((name) => [name, readFileSync(join(left, name), 'hex')]);
  const before = inside();
  expect(before.map(([name]) => name)).toContain('user.sqlite-wal');
  const opened = openNotes(join(left, 'user.sqlite'), town);
  expect(opened).toMatchObject({
    ok: false,
    failure: { code: 'notes-unavailable', zh: expect.stringMatching(/没有改动.*安装新版本/) },
  });
  expect(inside()).toEqual(before);
});

describe('backups', () => {
  test('one after each run that changed something, the newest three', () => {
    const file = freshFile();
    for (const comment of ['一', '二', '三', '四', '五']) session(file, comment);
    session(file);
    const backups = backupsOf(file);
    expect(backups.map((backup) => backup.slice(-18))).toEqual([
      'user-000005.sqlite',
      'user-000004.sqlite',
      'user-000003.sqlite',
    ]);
    const [newest = ''] = backups;
    expect(readFileSync(newest).equals(readFileSync(file))).toBe(true);
  });

  test('one at the next start when the program was never closed', () => {
    const file = freshFile();
    unwrap(open(file).create(draftOn('art-2', '报告', '一')));
    expect(backupsOf(file)).toEqual([]);
    const killed = join(temporaryFolder(), 'data', 'user.sqlite');
    cpSync(dirname(file), dirname(killed), { recursive: true });
    open(killed);
    const [backup = ''] = backupsOf(killed);
    expect(readFileSync(backup).includes('报告')).toBe(true);
  });

  test('when none can be made the notes open all the same, and it is said', () => {
    const file = freshFile();
    session(file, '一');
    rmSync(join(dirname(file), 'backups'), { recursive: true });
    writeFileSync(join(dirname(file), 'backups'), 'a file where the folder should be');
    const store = open(file);
    expect(store.notice?.zh).toContain('没有做成批注的备份');
    expect(commentsOf(store)).toEqual(['一']);
    expect(store.close()).toMatchObject({ ok: false, failure: { code: 'read-only' } });
  });
});
