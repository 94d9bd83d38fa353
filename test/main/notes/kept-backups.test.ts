import {
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { keptBackup, keptBackups } from '../../../main/notes/index.ts';
import { migrate, newestVersion } from '../../../main/notes/migrations/index.ts';
import type { BackupContent } from '../../../preload/contract-backups.ts';
import { fileOf, freshFile, open, session } from './sessions.ts';
import { draftOn, unwrap } from './town.ts';

function backupFile(file: string, name: string): string {
  const folder = join(dirname(file), 'backups');
  mkdirSync(folder, { recursive: true });
  return join(folder, `${name}.sqlite`);
}

/** Lets a backup have been made at an hour of one day. */
function madeAt(file: string, name: string, hour: number): void {
  const time = new Date(Date.UTC(2031, 4, 1, hour));
  utimesSync(backupFile(file, name), time, time);
}

function listed(file: string): string[] {
  return unwrap(keptBackups(file)).map(({ name }) => name);
}

describe('the list of backups', () => {
  test('is empty before the first one was made', () => {
    expect(unwrap(keptBackups(freshFile()))).toEqual([]);
  });

  test('says of each when and why it was made and how many notes it holds, the newest first', async () => {
    const file = freshFile();
    session(file, '一');
    session(file, '二');
    const store = open(file);
    const other = open(freshFile());
    unwrap(other.create(draftOn('art-3', '停泊', '同事的')));
    unwrap(store.importNotes(await fileOf(other), []));
    const [first] = unwrap(store.list(null));
    unwrap(store.remove([first?.id ?? '']));
    unwrap(store.create(draftOn('art-1', '规范', '三')));
    unwrap(store.create(draftOn('art-1', '规范', '四')));
    unwrap(store.close());
    madeAt(file, 'user-000001', 8);
    madeAt(file, 'user-000002', 9);
    madeAt(file, 'before-merge-000001', 10);
    madeAt(file, 'user-000003', 11);
    const sound = { state: 'sound' } as const;
    expect(unwrap(keptBackups(file))).toEqual([
      { name: 'user-000003', series: 'user', madeAt: '2031-05-01T11:00:00.000Z', ...sound, notes: 4 },
      {
        name: 'before-merge-000001',
        series: 'before-merge',
        madeAt: '2031-05-01T10:00:00.000Z',
        ...sound,
        notes: 2,
      },
      { name: 'user-000002', series: 'user', madeAt: '2031-05-01T09:00:00.000Z', ...sound, notes: 2 },
      { name: 'user-000001', series: 'user', madeAt: '2031-05-01T08:00:00.000Z', ...sound, notes: 1 },
    ]);
  });

  test('orders those of one moment by their numbers, also beyond six digits', () => {
    const file = freshFile();
    session(file, '一');
    for (const name of ['user-1000000', 'user-999999']) {
      copyFileSync(file, backupFile(file, name));
      madeAt(file, name, 8);
    }
    madeAt(file, 'user-000001', 8);
    expect(listed(file)).toEqual(['user-1000000', 'user-999999', 'user-000001']);
  });

  test('is made without leaving anything beside the backups, or changing them', () => {
    const file = freshFile();
    session(file, '一');
    const backup = backupFile(file, 'user-000001');
    const before = readFileSync(backup);
    unwrap(keptBackups(file));
    expect(readdirSync(dirname(backup))).toEqual(['user-000001.sqlite']);
    expect(readFileSync(backup).equals(before)).toBe(true);
  });

  test('counts in a backup of an older version', () => {
    const file = freshFile();
    const db = new Database(backupFile(file, 'user-000001'));
    db.pragma('journal_mode = WAL');
    migrate(db, 1);
    const insert = db.prepare(
      "INSERT INTO note VALUES (?, 'town', '', NULL, '', '', 0, '', 0, '', '', '', 'yellow', '', '', '', ?)",
    );
    insert.run('a', null);
    insert.run('b', '2031-05-01T08:00:00Z');
    db.close();
    expect(unwrap(keptBackups(file))).toMatchObject([{ state: 'sound', notes: 1 }]);
  });

  test('leaves out whatever else lies in the folder', () => {
    const file = freshFile();
    session(file, '一');
    const folder = dirname(backupFile(file, 'user-000001'));
    const foreign = [
      'user-12.sqlite',
      'user-000002.sqlite.part',
      'user-000002.sqlite-wal',
      'user-0000000000000003.sqlite',
      'my-user-000004.sqlite',
      'before-merge.sqlite',
      '备份.sqlite',
    ];
    for (const name of foreign) copyFileSync(file, join(folder, name));
    mkdirSync(join(folder, 'user-000005.sqlite'));
    symlinkSync(file, join(folder, 'user-000006.sqlite'));
    expect(listed(file)).toEqual(['user-000001']);
  });

  test('when the folder cannot be read, that is said', () => {
    const file = freshFile();
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(join(dirname(file), 'backups'), 'a file where the folder should be');
    const failure = { code: 'notes-unavailable', zh: expect.stringContaining('自动备份') };
    expect(keptBackups(file)).toMatchObject({ ok: false, failure });
    expect(keptBackup(file, 'user-000001')).toMatchObject({ ok: false, failure });
  });
});

describe('a backup that cannot be used is shown among the others', () => {
  const files: readonly (readonly [string, BackupContent['state'], (path: string) => void])[] = [
    ['emptied', 'damaged', (path) => truncateSync(path, 0)],
    ['cut in half', 'damaged', (path) => truncateSync(path, readFileSync(path).length / 2)],
    ['overwritten with a text', 'damaged', (path) => writeFileSync(path, '不是备份'.repeat(2000))],
    [
      "another program's database",
      'damaged',
      (path) => {
        const db = new Database(path);
        db.exec('DROP TABLE note');
        db.close();
      },
    ],
    [
      'of a newer program',
      'newer',
      (path) => {
        const db = new Database(path);
        db.pragma(`user_version = ${newestVersion + 1}`);
        db.close();
      },
    ],
  ];

  test.each(files)('%s', (_, state, spoil) => {
    const file = freshFile();
    for (const comment of ['一', '二', '三']) session(file, comment);
    const names = ['user-000003', 'user-000002', 'user-000001'];
    spoil(backupFile(file, 'user-000002'));
    for (const [index, name] of names.entries()) madeAt(file, name, 12 - index);
    const backups = unwrap(keptBackups(file));
    expect(backups.map(({ name }) => name)).toEqual(names);
    expect(backups.map((each) => each.state)).toEqual(['sound', state, 'sound']);
    expect(backups[1]).not.toHaveProperty('notes');
  });
});
