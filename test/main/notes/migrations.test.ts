import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type Database from 'better-sqlite3';
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
    author: version >= 6 ? '李玉' : '',
