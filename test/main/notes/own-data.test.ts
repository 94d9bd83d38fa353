import { existsSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { bringBack } from '../../../main/notes/index.ts';
import { migrate, newestVersion } from '../../../main/notes/migrations/index.ts';
import { notesShelf } from '../../../main/worker/notes-shelf.ts';
import { noChoice, searchOrders } from '../../../preload/contract-search.ts';
import { temporaryFolder } from './folder.ts';
import { freshFile, open, reopened, session } from './sessions.ts';
import { commentsOf, draftOn, town, unwrap } from './town.ts';

const question = {
  query: '渔港',
  widen: [],
  choice: noChoice,
  scope: { documentId: null, issueId: null, noted: false },
  order: searchOrders[0],
};

const now = new Date('2031-05-01T08:00:00Z');

describe('everything of a person in one file', () => {
  test('comes back on another machine: notes, their history and steps, settings, places, kept searches, the reading list', () => {
    const store = open(freshFile());
    const note = unwrap(store.create({ ...draftOn('art-2', '报告', '一'), tags: ['甲'] }));
    unwrap(store.update({ id: note.id, colour: 'rose', comment: '一，改过' }));
    const removed = unwrap(store.create(draftOn('art-1', '规范', '二')));
    unwrap(store.remove([removed.id]));
    unwrap(store.writeSettings({ theme: 'night', colourMeanings: { rose: '重点' } }));
    unwrap(store.writePlace({ documentId: 'town', block: 'art-3', fraction: 0.5 }));
    unwrap(store.keepSearch(question, '渔港'));
    unwrap(store.reading.add({ documentId: 'town', title: '标题', docNumber: null, issue: '2031年第3期' }));
    const file = join(temporaryFolder(), '备份.sqlite');
    expect(unwrap(store.saveAll(file))).toEqual({ file });
    // What comes after is not in it.
    unwrap(store.create(draftOn('art-3', '停泊', '三')));

    const shelf = notesShelf(freshFile(), town, '王五');
    unwrap(unwrap(shelf.current()).create(draftOn('art-3', '停泊', '原有')));
    const { putAside } = unwrap(shelf.bringBack(file));
    const back = unwrap(shelf.current());
    expect(back.notice).toBeNull();
    expect(commentsOf(back)).toEqual(['一，改过']);
    expect(unwrap(back.history(note.id)).map(({ action }) => action)).toEqual(['create', 'edit']);
    expect(unwrap(back.removed()).map(({ note: { comment } }) => comment)).toEqual(['二']);
    expect(unwrap(back.readSettings())).toMatchObject({ theme: 'night', colourMeanings: { rose: '重点' } });
    expect(unwrap(back.readPlace(null))?.block).toBe('art-3');
    expect(unwrap(back.keptSearches()).map(({ name }) => name)).toEqual(['渔港']);
    expect(unwrap(back.reading.list())).toMatchObject([{ documentId: 'town', title: '标题' }]);
    expect(unwrap(back.undo())).toEqual({ action: 'remove', notes: 1 });
    unwrap(shelf.close());
    expect(reopened(putAside ?? '').comments).toEqual(['原有']);
  });

  test('takes the place of an earlier one, and leaves nothing beside it', () => {
    const store = open(freshFile());
    const folder = temporaryFolder();
    const file = join(folder, '备份.sqlite');
    for (const comment of ['一', '二']) {
      unwrap(store.create(draftOn('art-2', '报告', comment)));
      unwrap(store.saveAll(file));
    }
    expect(readdirSync(folder)).toEqual(['备份.sqlite']);
    expect(reopened(file).comments).toEqual(['二', '一']);
  });

  test('when it cannot be written, that is said, and the earlier one stays', () => {
    const store = open(freshFile());
    const file = join(temporaryFolder(), 'no such folder', '备份.sqlite');
    expect(store.saveAll(file)).toMatchObject({ ok: false, failure: { code: 'read-only' } });
  });

  test('an older version of the file is brought up to date', () => {
    const old = join(temporaryFolder(), '备份.sqlite');
    const db = new Database(old);
    migrate(db, 2);
    db.exec(`INSERT INTO setting (key, value) VALUES ('theme', '"night"')`);
    db.close();
    const shelf = notesShelf(freshFile(), town, '');
    unwrap(shelf.bringBack(old));
    expect(unwrap(unwrap(shelf.current()).readSettings()).theme).toBe('night');
  });
});

describe('what is no backup, or a damaged one, changes nothing', () => {
  const files: readonly (readonly [string, (file: string) => void, string])[] = [
    ['no file', () => undefined, 'file-unreadable'],
    ['an empty file', (file) => writeFileSync(file, ''), 'file-unreadable'],
    ['a text', (file) => writeFileSync(file, '不是备份'.repeat(2000)), 'file-unreadable'],
    [
      'a file cut in half',
      (file) => {
        unwrap(open(freshFile()).saveAll(file));
        truncateSync(file, readFileSync(file).length / 2);
      },
      'file-unreadable',
    ],
    [
      "another program's database",
      (file) => {
        const db = new Database(file);
        db.exec('CREATE TABLE other (text); PRAGMA user_version = 1');
        db.close();
      },
      'file-unreadable',
    ],
    [
      'a file of a newer program',
      (file) => {
        unwrap(open(freshFile()).saveAll(file));
        const db = new Database(file);
        db.pragma(`user_version = ${newestVersion + 1}`);
        db.close();
      },
      'notes-unavailable',
    ],
  ];

  test.each(files)('%s', (_, make, code) => {
    const from = join(temporaryFolder(), '备份.sqlite');
    make(from);
    const given = existsSync(from) ? readFileSync(from) : null;
    const file = freshFile();
    session(file, '一');
    const before = readFileSync(file);
    expect(bringBack(file, from, now)).toMatchObject({ ok: false, failure: { code } });
    expect(readFileSync(file).equals(before)).toBe(true);
    expect(readdirSync(dirname(file)).sort()).toEqual(['backups', 'user.sqlite']);
    if (given !== null) expect(readFileSync(from).equals(given)).toBe(true);
    const shelf = notesShelf(file, town, '');
    expect(shelf.bringBack(from)).toMatchObject({ ok: false, failure: { code } });
    expect(commentsOf(unwrap(shelf.current()))).toEqual(['一']);
  });
});
