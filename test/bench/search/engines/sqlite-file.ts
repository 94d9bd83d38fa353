import Database from 'better-sqlite3';
import { z } from 'zod';
import { fold } from '../../../../main/search/fold.ts';
import type { Row } from '../corpus.ts';

/** A file as main/library/open.ts makes and opens it, with the folded texts that every engine checks against. */
export function openTexts(file: string): Database.Database {
  const db = new Database(file);
  for (const pragma of [
    'page_size = 8192',
    'journal_mode = DELETE',
    'synchronous = FULL',
    'cache_spill = OFF',
  ])
    db.pragma(pragma);
  db.exec('CREATE TABLE IF NOT EXISTS search_text (id INTEGER PRIMARY KEY, folded TEXT NOT NULL) STRICT');
  return db;
}

/** Writes and deletes the folded texts of rows. */
export function textWriter(db: Database.Database): Record<'insert' | 'remove', (row: Row) => void> {
  const insertText = db.prepare('INSERT INTO search_text (id, folded) VALUES (?, ?)');
  const removeText = db.prepare('DELETE FROM search_text WHERE id = ?');
  return {
    insert: ({ id, text }) => insertText.run(id, fold(text)),
    remove: ({ id }) => removeText.run(id),
  };
}

/** The pages of all tables whose name begins so. */
export function bytesOf(db: Database.Database, prefix: string): number {
  const sql = 'SELECT coalesce(sum(pgsize), 0) FROM dbstat WHERE aggregate = 1 AND substr(name, 1, ?) = ?';
  return z.int().parse(db.prepare(sql).pluck().get(prefix.length, prefix));
}

/** Runs a query that selects ids. */
export function idsOf(db: Database.Database, sql: string, ...values: readonly string[]): number[] {
  return z.array(z.int()).parse(
    db
      .prepare(sql)
      .pluck()
      .all(...values),
  );
}
