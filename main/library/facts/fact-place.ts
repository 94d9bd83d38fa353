import { z } from 'zod';
import type { FactPlace } from '../../../preload/contract-indexes.ts';
import { issueName } from '../documents.ts';

/** Joins the row `fact` of a fact with its document, issue and block. */
export const placeTables = `JOIN document ON document.id = fact.document_id
  JOIN issue ON issue.id = document.issue_id
  JOIN block ON block.document_id = fact.document_id AND block.address = fact.address`;

/** What tells the row `fact` from all others of its table. */
export const factKey = ['fact.document_id', 'fact.ordinal'] as const;

/** Columns of {@link placeShape}, of what {@link placeTables} joins. */
export const placeColumns = `document.id AS document_id, document.title AS document_title,
  document.doc_number AS document_number, issue.year AS issue_year, issue.number AS issue_number,
  fact.address, fact.start, fact."end", block.place`;

/** The day that a document is known by: signed, else printed. */
export const documentDay = 'coalesce(document.signed_on, issue.published_on, issue.year)';

/** Settles the order of facts: the newest document first, in it as they stand in the text. */
export const placeOrder = `${documentDay} DESC, issue.year DESC, issue.number DESC, issue.id,
  document.ordinal, fact.ordinal`;

/** Checks the columns of {@link placeColumns}. */
export const placeShape = {
  document_id: z.string(),
  document_title: z.string(),
  document_number: z.string().nullable(),
  issue_year: z.number().nullable(),
  issue_number: z.number().nullable(),
  address: z.string(),
  start: z.number().nullable(),
  end: z.number().nullable(),
  place: z.string(),
};

const placeSchema = z.object(placeShape);

/** The place of a checked row; words without length are no words, so that the block as a whole is meant. */
export function factPlace(row: z.infer<typeof placeSchema>): FactPlace {
  const { start, end } = row;
  return {
    document: {
      documentId: row.document_id,
      title: row.document_title,
      docNumber: row.document_number,
      issue: issueName(row.issue_year, row.issue_number),
    },
    block: row.address,
    range: start === null || end === null || start === end ? null : [start, end],
    place: row.place,
  };
}
