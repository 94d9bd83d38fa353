import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import { prepared, type Value } from './prepared.ts';

/** All rows of a query, each checked by the schema. Throws when a row is not what the schema says. */
export function all<T>(db: Database, schema: z.ZodType<T>, sql: string, ...values: Value[]): T[] {
  return prepared(db, sql)
    .all(...values)
    .map((row) => schema.parse(row));
}

/** The rows of a query one after another, each checked by the schema: for more than should be in memory at once. */
export function* each<T>(db: Database, schema: z.ZodType<T>, sql: string): Generator<T> {
  for (const row of db.prepare(sql).iterate()) yield schema.parse(row);
}

/** The first row of a query, checked by the schema; `null` when there is none. */
export function first<T>(db: Database, schema: z.ZodType<T>, sql: string, ...values: Value[]): T | null {
  const row = prepared(db, sql).get(...values);
  return row === undefined ? null : schema.parse(row);
}

/** A column that holds JSON. */
export function json<T>(schema: z.ZodType<T>) {
  return z
    .string()
    .transform((text, context) => {
      try {
        const value: unknown = JSON.parse(text);
        return value;
      } catch {
        context.addIssue({ code: 'custom', message: 'not JSON' });
        return z.NEVER;
      }
    })
    .pipe(schema);
}
