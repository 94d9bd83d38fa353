import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import type { PageRequest, Rows } from '../../../preload/contract-indexes.ts';
import { fold } from '../../search/fold.ts';
import { all, first } from '../rows.ts';

const folding = new WeakSet<Database>();

/** Makes `fold(text)` known to the connection's SQL. */
function withFolding(db: Database): void {
  if (folding.has(db)) return;
  db.function('fold', { deterministic: true }, (text: unknown) =>
    typeof text === 'string' ? fold(text) : '',
  );
  folding.add(db);
}

/** A condition with its values: that one of these columns or expressions holds the filter's words, folded. */
export function holding(filter: string, ...columns: readonly string[]): { sql: string; values: string[] } {
  const words = fold(filter).trim();
  if (words === '') return { sql: 'true', values: [] };
  const tests = columns.map((column) => `instr(fold(${column}), ?) > 0`);
  return { sql: `(${tests.join(' OR ')})`, values: columns.map(() => words) };
}

type Value = string | number | null;

/** One page of a query's rows and how many it gives in all. `query` is a SELECT without ORDER BY; `order` is its ORDER BY. */
export function page<T>(
  db: Database,
  schema: z.ZodType<T>,
  query: { readonly sql: string; readonly values: readonly Value[]; readonly order: string },
  { offset, limit }: PageRequest,
): Rows<T> {
  withFolding(db);
  const { sql, values, order } = query;
  const counted = first(
    db,
    z.object({ total: z.number() }),
    `SELECT count(*) AS total FROM (${sql})`,
    ...values,
  );
  const rows = all(db, schema, `${sql} ORDER BY ${order} LIMIT ? OFFSET ?`, ...values, limit, offset);
  return { total: counted?.total ?? 0, rows };
}

/** All rows of a query that may use `fold`. */
export function allFolding<T>(
  db: Database,
  schema: z.ZodType<T>,
  sql: string,
  values: readonly Value[],
): T[] {
  withFolding(db);
  return all(db, schema, sql, ...values);
}

/**
 * ORDER BY of these expressions; what is not there stands last in either direction.
 * @param by the expression to sort by, behind it those that settle what is equal, always ascending
 */
export function ordered([by, ...ties]: readonly [string, ...string[]], descending: boolean): string {
  return [`${by} IS NULL`, `${by} ${descending ? 'DESC' : 'ASC'}`, ...ties].join(', ');
}
