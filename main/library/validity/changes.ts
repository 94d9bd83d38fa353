import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import type { DocumentLabel, Range } from '../../../preload/contract.ts';
import { issueName } from '../documents.ts';
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
  readonly said: {
    /** The document that makes it, and where. */
    readonly by: DocumentLabel;
    readonly block: string;
    readonly range: Range;
    readonly place: string;
    /** Of the block. */
    readonly text: string;
  };
}

const foundRow = z
  .object({
    ...changeColumns,
    by: z.string(),
    title: z.string(),
    doc_number: z.string().nullable(),
    year: z.number().nullable(),
    number: z.number().nullable(),
    address: z.string(),
    start: z.number(),
    end: z.number(),
    place: z.string(),
    text: z.string(),
  })
  .transform(({ kind, whole, from, until, months, ...row }): FoundChange => {
    const issue = issueName(row.year, row.number);
    const by = { documentId: row.by, title: row.title, docNumber: row.doc_number, issue };
    const { address, start, end, place, text } = row;
    return {
      kind,
      whole,
      from,
      until,
      months,
      said: { by, block: address, range: [start, end], place, text },
    };
  });

/**
 * A document acts on others from the day that its words give, else when it takes effect; where it does not say, when it was
 * signed or printed, at the latest when the year of its issue was over.
 */
const columns = `link.target, change.kind, whole, until, months,
    coalesce(acts_from, effective_from, signed_on, published_on, year || '-12-31') AS "from"`;
const linkedChanges = `change JOIN link USING (document_id, ordinal)
  JOIN document ON document.id = change.document_id JOIN issue ON issue.id = issue_id`;

/** Everything held that changes this document, in the order in which it acts. */
export function changesTo(db: Database, documentId: string): FoundChange[] {
  const sql = `SELECT ${columns}, change.document_id AS "by", document.title, document.doc_number, issue.year,
      issue.number, citation.address, citation.start, citation."end", block.place, block.text
    FROM ${linkedChanges} JOIN citation USING (document_id, ordinal)
    JOIN block ON block.document_id = citation.document_id AND block.address = citation.address
    WHERE link.target = ? AND link.target <> change.document_id
    ORDER BY "from", change.document_id, citation.ordinal`;
  return all(db, foundRow, sql, documentId);
}

/** Every change that anything held makes to anything held, by the changed document's id, each in the same order. */
export const allChanges: (db: Database) => ReadonlyMap<string, readonly Change[]> = remembered((db) => {
  const sql = `SELECT ${columns} FROM ${linkedChanges}
    WHERE link.target <> change.document_id ORDER BY "from", change.document_id, change.ordinal`;
  return Map.groupBy(all(db, changeRow, sql), ({ target }) => target);
});
