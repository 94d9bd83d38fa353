import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import type { InnerReference, Range, Reference, References, TextLink } from '../../preload/contract.ts';
import { placeOfGazette } from '../gazette/index.ts';
import { issueName } from './documents.ts';
import { storedRelation } from './graph/relation.ts';
import { joinTarget, targetColumns, targetReader, targetRow } from './graph/targets.ts';
import { numberKey, titleKey } from './names.ts';
import { all, first, json } from './rows.ts';
import { sentenceAround } from './sentence.ts';

const internalRow = z.object({
  address: z.string(),
  start: z.number(),
  end: z.number(),
  targets: json(z.array(z.string())),
});

const linkRow = targetRow.extend({
  address: z.string(),
  start: z.number(),
  end: z.number(),
  relation: storedRelation,
});

/** Every link of a document's text: citations, linked to what the library holds now, and places in the text itself. */
export function textLinks(db: Database, documentId: string): TextLink[] {
  const targetOf = targetReader(db);
  const citations = all(
    db,
    linkRow,
    `SELECT address, start, "end", relation, ${targetColumns}
     FROM citation ${joinTarget} WHERE document_id = ? ORDER BY citation.ordinal`,
    documentId,
  ).map(
    (row): TextLink => ({
      block: row.address,
      range: [row.start, row.end],
      relation: row.relation,
      target: targetOf(row),
    }),
  );
  const inside = all(
    db,
    internalRow,
    'SELECT address, start, "end", targets FROM internal_reference WHERE document_id = ? ORDER BY ordinal',
    documentId,
  ).map(
    ({ address, start, end, targets }): TextLink => ({
      block: address,
      range: [start, end],
      relation: 'inside',
      target: { state: 'inside', blocks: targets },
    }),
  );
  return [...citations, ...inside];
}

const referenceRow = linkRow.extend({
  document_id: z.string(),
  from_title: z.string(),
  from_number: z.string().nullable(),
  year: z.number().nullable(),
  number: z.number().nullable(),
  text: z.string(),
  place: z.string(),
});

const selectReferences = `SELECT citation.document_id, citation.address, start, "end", relation, ${targetColumns},
    citing.title AS from_title, citing.doc_number AS from_number, issue.year, issue.number, block.text, block.place
  FROM citation ${joinTarget}
  JOIN document AS citing ON citing.id = citation.document_id JOIN issue ON issue.id = citing.issue_id
  JOIN block ON block.document_id = citation.document_id AND block.address = citation.address`;

const newestFirst = `ORDER BY coalesce(citing.signed_on, issue.published_on, issue.year) DESC, issue.year DESC,
  issue.number DESC, issue.id, citing.ordinal, citation.ordinal`;

/**
 * What a document cites and who cites it, each with its sentence, and what it says of places in itself. Citations of
 * itself are left out, but for the text that it issues.
 */
export function references(db: Database, documentId: string): References {
  const outgoing = `WHERE citation.document_id = ?
    AND (link.target IS NULL OR link.target <> citation.document_id OR link.passage LIKE 'part-%')
    ORDER BY citation.ordinal`;
  const incoming = `WHERE link.target = ? AND citation.document_id <> link.target ${newestFirst}`;
  return {
    outgoing: described(db, outgoing, documentId),
    incoming: described(db, incoming, documentId),
    inner: innerReferences(db, documentId),
  };
}

/** How a document that need not be held is called in a text. */
export interface Called {
  readonly docNumber: string | null;
  readonly title: string | null;
  /** The document that calls it so: 市政府令 means its own city's. */
  readonly documentId: string;
}

/** Every sentence that names a document by this number or, where no other number is named, by this title. */
export function mentions(db: Database, { docNumber, title, documentId }: Called): Reference[] {
  const number = numberKey(docNumber, placeOf(db, documentId));
  const condition = 'WHERE number_key = ? OR (title_key = ? AND (? IS NULL OR number_key IS NULL))';
  return described(db, `${condition} ${newestFirst}`, number, titleKey(title), number);
}

function placeOf(db: Database, documentId: string): string {
  const sql = 'SELECT issue.title FROM document JOIN issue ON issue.id = issue_id WHERE document.id = ?';
  return placeOfGazette(first(db, z.object({ title: z.string() }), sql, documentId)?.title ?? '');
}

/** @param which condition and order of the references */
function described(db: Database, which: string, ...values: (string | null)[]): Reference[] {
  const targetOf = targetReader(db);
  return all(db, referenceRow, `${selectReferences} ${which}`, ...values).map((row) => {
    const range: Range = [row.start, row.end];
    return {
      relation: row.relation,
      from: {
        documentId: row.document_id,
        title: row.from_title,
        docNumber: row.from_number,
        issue: issueName(row.year, row.number),
      },
      block: row.address,
      range,
      place: row.place,
      ...sentenceAround(row.text, range),
      target: targetOf(row),
    };
  });
}

const innerRow = internalRow.extend({ text: z.string(), place: z.string() });

function innerReferences(db: Database, documentId: string): InnerReference[] {
  const sql = `SELECT address, start, "end", targets, block.text, place FROM internal_reference
    JOIN block USING (document_id, address) WHERE document_id = ? ORDER BY ordinal`;
  return all(db, innerRow, sql, documentId).map(({ address, start, end, targets, text, place }) => {
    const range: Range = [start, end];
    return { block: address, range, place, targets, ...sentenceAround(text, range) };
  });
}
