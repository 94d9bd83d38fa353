import type { Database, Statement } from 'better-sqlite3';

/** What a statement's parameters may be. */
export type Value = string | number | null | Uint8Array;

const known = new WeakMap<Database, Map<string, Statement<Value[]>>>();

/** The statement of a text on a connection, prepared at its first use. Throws what SQLite throws. */
export function prepared(db: Database, sql: string): Statement<Value[]> {
  const statements = known.get(db) ?? new Map<string, Statement<Value[]>>();
  known.set(db, statements);
  const statement = statements.get(sql) ?? db.prepare<Value[]>(sql);
  statements.set(sql, statement);
  return statement;
}
