import type { Library } from '../../../../main/library/store.ts';

/** Every citation of a library with what it leads to, in an order that does not depend on when what was added. */
export function graphOf({ db }: Library): unknown[] {
  return db
    .prepare(
      `SELECT citation.document_id, citation.ordinal, relation, text, letters, link.target, passage
       FROM citation LEFT JOIN link USING (document_id, ordinal) ORDER BY 1, 2`,
    )
    .all();
}
