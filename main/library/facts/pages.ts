import type { Database } from 'better-sqlite3';
import type { z } from 'zod';
import type { PageRequest, Rows } from '../../../preload/contract-indexes.ts';
import { fold } from '../../search/fold.ts';
import { prepared } from '../prepared.ts';
import { all } from '../rows.ts';

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
  // One call for all columns; the words have no line end, so that none are found across two of them.
  return { sql: `instr(fold(concat_ws(char(10), ${columns.join(', ')})), ?) > 0`, values: [words] };
}

type Value = string | number | null;

/**
 * One page of what a query gives, and how many rows it gives in all. For groups, which are computed whole before the first
 * is known: the query runs once. `query` is a SELECT without ORDER BY; `order` is its ORDER BY.
 */
export function pageOfGroups<T>(
  db: Database,
  schema: z.ZodType<T>,
  query: { readonly sql: string; readonly values: readonly Value[]; readonly order: string },
  { offset, limit }: PageRequest,
): Rows<T> {
  withFolding(db);
  const rows = prepared(db, `${query.sql} ORDER BY ${query.order}`).all(...query.values);
  return { total: rows.length, rows: rows.slice(offset, offset + limit).map((row) => schema.parse(row)) };
}

/** Facts of a table, by what they are found and sorted by, and what is shown of them. */
interface FactQuery {
  /** The columns that tell one row from every other. */
  readonly key: readonly string[];
  readonly columns: string;
  /** The joined tables that `where` and `order` speak of. */
  readonly from: string;
  readonly where: string;
  readonly values: readonly Value[];
  readonly order: string;
}

/**
 * One page of facts, and how many there are in all. They are found and sorted by their keys; what is shown of a row is
 * read for this page alone.
 */
export function pageOfFacts<T>(
  db: Database,
  schema: z.ZodType<T>,
  { key, columns, from, where, values, order }: FactQuery,
  { offset, limit }: PageRequest,
): Rows<T> {
  withFolding(db);
  const found = prepared(
    db,
    `SELECT json_array(${key.join(', ')}) FROM ${from} WHERE ${where} ORDER BY ${order}`,
  )
    .pluck()
    .all(...values);
  const wanted = found.slice(offset, offset + limit);
  const same = key.map((column, index) => `${column} = wanted.value ->> ${index}`);
  const rows = all(
    db,
    schema,
    `SELECT ${columns} FROM json_each(?) AS wanted CROSS JOIN ${from} WHERE ${same.join(' AND ')}
     ORDER BY wanted.key`,
    `[${wanted.join(',')}]`,
  );
  return { total: found.length, rows };
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
