import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import type { Range } from '../../../preload/contract.ts';
import { remembered } from '../remembered.ts';
import { all } from '../rows.ts';
import type { Change } from './state.ts';

const changeColumns = {
  target: z.string(),
  kind: z.enum(['repeals', 'amends', 'extends']),
  whole: z.number().transform((whole) => whole === 1),
  from: z.string().nullable(),
  until: z.string().nullable(),
  months: z.number().nullable(),
};

/** A change by the id of the document that is changed. */
const changeRow = z.object(changeColumns);

/** A change with the words that make it. */
export interface FoundChange extends Change {
  /** The document that makes it, and where. */
  readonly by: string;
  readonly block: string;
  readonly range: Range;
}

const foundRow = z
  .object({ ...changeColumns, by: z.string(), block: z.string(), start: z.number(), end: z.number() })
  .transform(({ start, end, target: _, ...row }): FoundChange => ({ ...row, range: [start, end] }));

/**
 * A document acts on others from the day that its words give, else when it takes effect; where it does not say, when it was
 * signed or printed, at the latest when the year of its issue was over.
 */
const columns = `link.target, change.kind, whole, until, months,
    coalesce(acts_from, effective_from, signed_on, published_on, year || '-12-31') AS "from"`;
const linkedChanges = `change JOIN link USING (document_id, ordinal)
  JOIN document ON document.id = document_id JOIN issue ON issue.id = issue_id`;

/** Everything held that changes this document, in the order in which it acts. */
export function changesTo(db: Database, documentId: string): FoundChange[] {
  const sql = `SELECT ${columns}, document_id AS by, address AS block, start, "end"
    FROM ${linkedChanges} JOIN citation USING (document_id, ordinal)
    WHERE link.target = ? AND link.target <> document_id ORDER BY "from", document_id, citation.ordinal`;
  return all(db, foundRow, sql, documentId);
}

/** Every change that anything held makes to anything held, by the changed document's id, each in the same order. */
export const allChanges: (db: Database) => ReadonlyMap<string, readonly Change[]> = remembered((db) => {
  const sql = `SELECT ${columns} FROM ${linkedChanges}
    WHERE link.target <> document_id ORDER BY "from", document_id, change.ordinal`;
  return Map.groupBy(all(db, changeRow, sql), ({ target }) => target);
});
