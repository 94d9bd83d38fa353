import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { backupsOf } from '../../../main/notes/backups.ts';
import { migrate, newestVersion, versionOf } from '../../../main/notes/migrations/index.ts';
import { noChoice, searchOrders } from '../../../preload/contract-search.ts';
import { freshFile, open } from './sessions.ts';
import { unwrap } from './town.ts';

const context = {
  position: { start: 3, end: 5 },
  text: 'aa',
  start: { hash: 'bb', offset: 1, neighbour: null },
  end: { hash: 'bb', offset: 3, neighbour: 'cc' },
  rival: null,
};

const question = {
  query: '渔港',
  widen: [],
  choice: noChoice,
  scope: { documentId: null, issueId: null, noted: false },
  order: searchOrders[0],
};

/** What a program of each version wrote that those before it could not. */
const written: readonly ((db: Database.Database) => void)[] = [
  (db) => {
    const insert = db.prepare(`INSERT INTO note (
      id, document_id, document_title, doc_number, place, start_block, start_offset, end_block, end_offset,
      quote, prefix, suffix, colour, comment, created_at, updated_at, removed_at
    ) VALUES (?, 'town', '标题', NULL, '条2', 'art-2', 4, 'art-2', 6, '渔船', '第', '进', 'green', ?, ?, ?, ?)`);
    insert.run('a', '旧', '2031-01-01T00:00:00.000Z', '2031-01-02T00:00:00.000Z', null);
    insert.run('b', '', '2031-01-01T00:00:00.000Z', '2031-01-01T00:00:00.000Z', null);
    insert.run(
      'c',
      '删了',
      '2031-01-01T00:00:00.000Z',
      '2031-01-01T00:00:00.000Z',
      '2131-01-01T00:00:00.000Z',
    );
  },
  (db) => db.exec(`INSERT INTO setting (key, value) VALUES ('theme', '"night"')`),
  (db) => db.exec(`INSERT INTO place (document_id, block, fraction, turn) VALUES ('town', 'art-3', 0.5, 1)`),
  (db) =>
    db
      .prepare('INSERT INTO kept_search (id, question, name, at, turn) VALUES (?, ?, ?, ?, ?)')
      .run('s', JSON.stringify(question), '渔港', '2031', 1),
  (db) => db.prepare("UPDATE note SET context = ? WHERE id = 'a'").run(JSON.stringify(context)),
  (db) => db.exec(`UPDATE note SET tags = '["船"]', author = '李玉' WHERE id = 'a'`),
  (db) =>
    db.exec(`INSERT INTO reading_item (document_id, title, doc_number, issue, added_at, position)
             VALUES ('town', '标题', NULL, '2031年第1期', '2031-01-03T00:00:00.000Z', 1)`),
  (db) => db.exec(`UPDATE note SET author = '陈明' WHERE id = 'b'`),
];

const oldVersions = Array.from({ length: newestVersion - 1 }, (_, index) => index + 1);

test('every version has something of its own to bring', () => {
  expect(written).toHaveLength(oldVersions.length);
});

test.each(oldVersions)('all that a file of version %i holds comes through', (version) => {
  const file = freshFile();
  mkdirSync(dirname(file), { recursive: true });
  const db = new Database(file);
  migrate(db, version);
  expect(versionOf(db)).toBe(version);
  for (const write of written.slice(0, version)) write(db);
  db.close();

  const store = open(file);
  expect(store.notice).toBeNull();
  expect(backupsOf(file)).toHaveLength(1);
  const [b, a] = unwrap(store.list(null));
  expect(a).toMatchObject({
    id: 'a',
    versionOf: null,
    documentId: 'town',
    documentTitle: '标题',
    docNumber: null,
    kind: 'highlight',
    colour: 'green',
    comment: '旧',
    tags: version >= 6 ? ['船'] : [],
    status: null,
    author: version >= 6 ? '李玉' : '',
    // It was changed, and nothing says by whom.
    editor: '',
    createdAt: '2031-01-01T00:00:00.000Z',
    updatedAt: '2031-01-02T00:00:00.000Z',
    anchor: { quote: '渔船', prefix: '第', suffix: '进', context: version >= 5 ? context : null },
  });
  expect(b).toMatchObject({ id: 'b', kind: 'highlight', comment: '', editor: version >= 8 ? '陈明' : '' });
  expect(unwrap(store.removed()).map(({ note }) => note.comment)).toEqual(['删了']);
  expect(unwrap(store.readSettings()).theme).toBe(version >= 2 ? 'night' : 'paper');
  expect(unwrap(store.readPlace(null))?.block).toBe(version >= 3 ? 'art-3' : undefined);
  expect(unwrap(store.reading.recent(9, () => true))).toEqual(
    version >= 3 ? [{ documentId: 'town', block: 'art-3', fraction: 0.5, progress: null, at: null }] : [],
  );
  expect(unwrap(store.reading.list()).map(({ title }) => title)).toEqual(version >= 7 ? ['标题'] : []);
  expect(unwrap(store.keptSearches()).map(({ name }) => name)).toEqual(version >= 4 ? ['渔港'] : []);
  const changed = unwrap(store.update({ id: 'a', colour: 'rose', comment: '新' }));
  unwrap(store.undo());
  expect(unwrap(store.list(null))[1]).toEqual(a);
  expect(changed.comment).toBe('新');
});
