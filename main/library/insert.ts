import type { Database, Statement } from 'better-sqlite3';

type Value = string | number | null | Uint8Array;

const prepared = new WeakMap<Database, Map<string, Statement<Value[]>>>();

/** Puts one row into a table; the keys are the names of its columns. Throws what SQLite throws. */
export function insert(db: Database, table: string, row: Readonly<Record<string, Value>>): void {
  const columns = Object.keys(row).map((name) => `"${name}"`);
  const sql = `INSERT INTO "${table}" (${columns.join()}) VALUES (${columns.map(() => '?').join()})`;
  const statements = prepared.get(db) ?? new Map<string, Statement<Value[]>>();
  prepared.set(db, statements);
  const statement = statements.get(sql) ?? db.prepare<Value[]>(sql);
  statements.set(sql, statement);
  statement.run(...Object.values(row));
}
