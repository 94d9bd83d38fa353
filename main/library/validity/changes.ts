import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import type { Range } from '../../../preload/contract.ts';
import { remembered } from '../remembered.ts';
import { all } from '../rows.ts';
import type { Change } from './state.ts';

/** A change with the words that make it. */
export interface FoundChange extends Change {
  /** The document that is changed. */
  readonly target: string;
  /** The document that changes it, and where. */
  readonly by: string;
  readonly block: string;
  readonly range: Range;
}

const changeRow = z
  .object({
    target: z.string(),
    document_id: z.string(),
    address: z.string(),
    start: z.number(),
    end: z.number(),
    kind: z.enum(['repeals', 'amends', 'extends']),
    whole: z.number(),
    acts: z.string().nullable(),
    until: z.string().nullable(),
    months: z.number().nullable(),
  })
  .transform(
    (row): FoundChange => ({
      target: row.target,
      by: row.document_id,
      block: row.address,
      range: [row.start, row.end],
      kind: row.kind,
      whole: row.whole === 1,
      from: row.acts,
      until: row.until,
      months: row.months,
    }),
  );

/**
 * A document acts on others from the day that its words give, else when it takes effect; where it does not say, when it was
 * signed or printed, at the latest when the year of its issue was over.
 */
const selectChanges = `
  SELECT link.target, document_id, address, start, "end", change.kind, whole, until, months,
    coalesce(acts_from, effective_from, signed_on, published_on, year || '-12-31') AS acts
  FROM change JOIN link USING (document_id, ordinal) JOIN citation USING (document_id, ordinal)
  JOIN document ON document.id = document_id JOIN issue ON issue.id = issue_id
  WHERE link.target <> document_id`;
const inOrder = 'ORDER BY acts, citation.document_id, citation.ordinal';

/** Everything held that changes this document, in the order in which it acts. */
export function changesTo(db: Database, documentId: string): FoundChange[] {
  return all(db, changeRow, `${selectChanges} AND link.target = ? ${inOrder}`, documentId);
}

/** Every change that anything held makes to anything held, by the changed document's id, each in the same order. */
export const allChanges: (db: Database) => ReadonlyMap<string, readonly FoundChange[]> = remembered((db) =>
  Map.groupBy(all(db, changeRow, `${selectChanges} ${inOrder}`), ({ target }) => target),
);
