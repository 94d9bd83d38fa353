import type { Database } from 'better-sqlite3';
import { prepared, type Value } from './prepared.ts';

/** Puts one row into a table; the keys are the names of its columns. Throws what SQLite throws. */
export function insert(db: Database, table: string, row: Readonly<Record<string, Value>>): void {
  const columns = Object.keys(row).map((name) => `"${name}"`);
  const sql = `INSERT INTO "${table}" (${columns.join()}) VALUES (${columns.map(() => '?').join()})`;
  prepared(db, sql).run(...Object.values(row));
}
