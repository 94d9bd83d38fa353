import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import type { Range, Reference, References, TextLink } from '../../preload/contract.ts';
import { issueName } from './documents.ts';
import { storedRelation } from './graph/relation.ts';
import { joinTarget, targetColumns, targetReader, targetRow } from './graph/targets.ts';
import { all, json } from './rows.ts';
import { sentenceAround } from './sentence.ts';

const internalRow = z
  .object({ address: z.string(), start: z.number(), end: z.number(), targets: json(z.array(z.string())) })
  .transform(
    ({ address, start, end, targets }): TextLink => ({
      block: address,
      range: [start, end],
      relation: 'inside',
      target: { state: 'inside', blocks: targets },
    }),
  );

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
  const inside =
    'SELECT address, start, "end", targets FROM internal_reference WHERE document_id = ? ORDER BY ordinal';
  return [...citations, ...all(db, internalRow, inside, documentId)];
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

/**
 * What a document cites and who cites it, each with its sentence. What it says of itself is left out, but for the text
 * that it issues.
 */
export function references(db: Database, documentId: string): References {
  const targetOf = targetReader(db);
  const described = (row: z.infer<typeof referenceRow>): Reference => {
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
  };
  const outgoing = `${selectReferences} WHERE citation.document_id = ?
    AND (link.target IS NULL OR link.target <> citation.document_id OR link.passage LIKE 'part-%')
    ORDER BY citation.ordinal`;
  const incoming = `${selectReferences} WHERE link.target = ? AND citation.document_id <> link.target
    ORDER BY coalesce(citing.signed_on, issue.published_on, issue.year) DESC, issue.year DESC, issue.number DESC,
             issue.id, citing.ordinal, citation.ordinal`;
  return {
    outgoing: all(db, referenceRow, outgoing, documentId).map(described),
    incoming: all(db, referenceRow, incoming, documentId).map(described),
  };
}
