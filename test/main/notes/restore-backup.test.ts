import { mkdirSync, readdirSync, readFileSync, rmSync, truncateSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { migrate, newestVersion } from '../../../main/notes/migrations/index.ts';
import { type NotesShelf, notesShelf } from '../../../main/worker/notes-shelf.ts';
import { freshFile, session } from './sessions.ts';
import { commentsOf, draftOn, town, unwrap } from './town.ts';

/** A program that was used three times, and is open with a note that no backup holds. */
function busyShelf(): { readonly file: string; readonly shelf: NotesShelf } {
  const file = freshFile();
  for (const comment of ['一', '二', '三']) session(file, comment);
  const shelf = notesShelf(file, town, '');
  unwrap(unwrap(shelf.current()).create(draftOn('art-1', '规范', '四')));
  return { file, shelf };
}

/** Every file beside the notes' that holds a backup, with its bytes. */
function backupsIn(file: string): ReadonlyMap<string, string> {
  const folder = join(dirname(file), 'backups');
  return new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'hex')]));
}

function commentsIn(shelf: NotesShelf): string[] {
  return commentsOf(unwrap(shelf.current()));
}

describe('a backup that the program made', () => {
  test('is put in the place of everything, and what was there before can be had back', () => {
    const { shelf } = busyShelf();
    const { putAside } = unwrap(shelf.bringBackKept('user-000002'));
    expect(commentsIn(shelf)).toEqual(['二', '一']);
    expect(unwrap(shelf.current()).notice).toBeNull();
    unwrap(shelf.bringBack(putAside ?? ''));
    expect(commentsIn(shelf)).toEqual(['四', '三', '二', '一']);
  });

  test('is not driven out by being restored, nor is any other: each can be tried, one after another', () => {
    const { file, shelf } = busyShelf();
    const before = backupsIn(file);
    expect([...before.keys()].sort()).toEqual([
      'user-000001.sqlite',
      'user-000002.sqlite',
      'user-000003.sqlite',
    ]);
    for (const [name, comments] of [
      ['user-000003', ['三', '二', '一']],
      ['user-000001', ['一']],
      ['user-000002', ['二', '一']],
    ] as const) {
      unwrap(shelf.bringBackKept(name));
      expect(commentsIn(shelf)).toEqual(comments);
      expect(backupsIn(file)).toEqual(before);
    }
  });

  test('is the newest one once the program was closed, so that damage leads back to it', () => {
    const { file, shelf } = busyShelf();
    unwrap(shelf.bringBackKept('user-000001'));
    unwrap(shelf.close());
    truncateSync(file, 5000);
    const again = notesShelf(file, town, '');
    expect(unwrap(again.current()).notice?.code).toBe('notes-damaged');
    expect(commentsIn(again)).toEqual(['一']);
  });

  test('is the newest one also where the program never was closed', () => {
    const { file, shelf } = busyShelf();
    unwrap(shelf.bringBackKept('user-000001'));
    const again = notesShelf(file, town, '');
    expect(unwrap(again.backups())[0]).toMatchObject({ name: 'user-000004', state: 'sound', notes: 1 });
  });

  test('of an older version is brought up to date and can be written', () => {
    const { file, shelf } = busyShelf();
    const old = new Database(join(dirname(file), 'backups', 'before-merge-000001.sqlite'));
    old.pragma('journal_mode = WAL');
    migrate(old, 2);
    old.exec(`INSERT INTO setting (key, value) VALUES ('theme', '"night"')`);
    old.close();
    unwrap(shelf.bringBackKept('before-merge-000001'));
    const store = unwrap(shelf.current());
    expect(unwrap(store.readSettings()).theme).toBe('night');
    unwrap(store.create(draftOn('art-2', '报告', '新写的')));
    unwrap(shelf.close());
    const db = new Database(file, { readonly: true });
    expect(db.pragma('user_version', { simple: true })).toBe(newestVersion);
    db.close();
  });

  test('can be had where the notes themselves cannot be opened', () => {
    const file = freshFile();
    session(file, '一');
    const db = new Database(file);
    db.pragma(`user_version = ${newestVersion + 1}`);
    db.close();
    const shelf = notesShelf(file, town, '');
    expect(shelf.current().ok).toBe(false);
    expect(unwrap(shelf.backups())).toMatchObject([{ name: 'user-000001', state: 'sound', notes: 1 }]);
    unwrap(shelf.bringBackKept('user-000001'));
    expect(commentsIn(shelf)).toEqual(['一']);
  });
});

describe('what cannot be restored leaves all as it is', () => {
  test('a damaged one', () => {
    const { file, shelf } = busyShelf();
    truncateSync(join(dirname(file), 'backups', 'user-000002.sqlite'), 5000);
    const before = backupsIn(file);
    const failure = { code: 'file-unreadable' };
    expect(shelf.bringBackKept('user-000002')).toMatchObject({ ok: false, failure });
    expect(commentsIn(shelf)).toEqual(['四', '三', '二', '一']);
    expect(backupsIn(file)).toEqual(before);
  });

  test('one that is there no more', () => {
    const { file, shelf } = busyShelf();
    rmSync(join(dirname(file), 'backups', 'user-000002.sqlite'));
    const failure = { code: 'not-found', zh: expect.stringContaining('不在') };
    expect(shelf.bringBackKept('user-000002')).toMatchObject({ ok: false, failure });
    expect(commentsIn(shelf)).toEqual(['四', '三', '二', '一']);
  });

  test.each(['user', 'user-000001.sqlite', '../user', '../backups/user-000001', 'mine-000001', ''])(
    'a name that is none of a backup: “%s”',
    (name) => {
      const { file, shelf } = busyShelf();
      const folder = join(dirname(file), 'backups', 'mine-000001.sqlite');
      mkdirSync(folder);
      expect(shelf.bringBackKept(name)).toMatchObject({ ok: false, failure: { code: 'not-found' } });
      expect(commentsIn(shelf)).toEqual(['四', '三', '二', '一']);
    },
  );
});
