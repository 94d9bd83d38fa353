import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { openNotes } from '../../../main/notes/index.ts';
import { migrate } from '../../../main/notes/migrations/index.ts';
import { noClosing, notesStore } from '../../../main/notes/notes-store.ts';
import { temporaryFolder } from './folder.ts';
import { freshFile, session } from './sessions.ts';
import { commentsOf, draftOn, town, unwrap } from './town.ts';

describe('a disk that takes nothing more', () => {
  test('when it is full the note is not there, the reason is said, and the next one is kept again', () => {
    const db = new Database(join(temporaryFolder(), 'user.sqlite'));
    migrate(db);
    const store = notesStore(db, town, '', null, noClosing);
    unwrap(store.create(draftOn('art-2', '报告', '一')));
    // SQLite's own limit gives the very error of a full disk.
    const pages = Number(db.pragma('page_count', { simple: true }));
    db.pragma(`max_page_count = ${pages}`);
    const long = draftOn('art-2', '报告', '长'.repeat(10_000));
    expect(store.create(long)).toMatchObject({ ok: false, failure: { code: 'disk-full' } });
    expect(commentsOf(store)).toEqual(['一']);
    db.pragma(`max_page_count = ${pages + 100}`);
    unwrap(store.create(long));
    expect(commentsOf(store)).toHaveLength(2);
  });

  test('when it is full the reading list stays as it was, and places can still be read', () => {
    const db = new Database(join(temporaryFolder(), 'user.sqlite'));
    migrate(db);
    const store = notesStore(db, town, '', null, noClosing);
    unwrap(store.writePlace({ documentId: 'town', block: 'art-1', fraction: 0 }));
    const item = { documentId: 'town', title: '标题', docNumber: null, issue: '2031年第3期' };
    const list = unwrap(store.reading.add(item));
    db.pragma(`max_page_count = ${Number(db.pragma('page_count', { simple: true }))}`);
    const long = { ...item, documentId: 'long', title: '长'.repeat(10_000) };
    expect(store.reading.add(long)).toMatchObject({ ok: false, failure: { code: 'disk-full' } });
    expect(unwrap(store.reading.list())).toEqual(list);
    expect(unwrap(store.readPlace('town'))?.block).toBe('art-1');
  });

  test('when it can only be read, notes are shown and no change is accepted', () => {
    const file = freshFile();
    session(file, '一');
    const store = notesStore(new Database(file, { readonly: true }), town, '', null, noClosing);
    const [note] = unwrap(store.list(null));
    expect(note?.comment).toBe('一');
    const refusals = [
      store.create(draftOn('art-2', '报告')),
      store.update({ id: note?.id ?? '', colour: 'blue', comment: '' }),
      store.remove([note?.id ?? '']),
      store.undo(),
      store.writeSettings({ theme: 'night' }),
      store.writePlace({ documentId: 'town', block: 'art-1', fraction: 0 }),
      store.reading.add({ documentId: 'town', title: '标题', docNumber: null, issue: '2031年第3期' }),
    ];
    expect(refusals.map((outcome) => (outcome.ok ? 'accepted' : outcome.failure.code))).toEqual(
      refusals.map(() => 'read-only'),
    );
  });

  test('a folder that cannot be made is said to be read-only', () => {
    const file = freshFile();
    mkdirSync(dirname(dirname(file)), { recursive: true });
    writeFileSync(dirname(file), 'a file where the folder should be');
    expect(openNotes(file, town)).toMatchObject({ ok: false, failure: { code: 'read-only' } });
  });

  test('so is a folder where the file should be', () => {
    const file = freshFile();
    mkdirSync(file, { recursive: true });
    expect(openNotes(file, town)).toMatchObject({ ok: false, failure: { code: 'read-only' } });
  });

  test.skipIf(!existsSync('/proc/self'))('so is a file system that takes no files', () => {
    expect(openNotes('/proc/user.sqlite', town)).toMatchObject({ ok: false, failure: { code: 'read-only' } });
  });
});
