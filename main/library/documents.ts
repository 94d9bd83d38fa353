import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import type { DocumentLabel } from '../../preload/contract.ts';
import { remembered } from './remembered.ts';
import { all, first, json } from './rows.ts';

/** The forms of what a person can open. */
const formSchema = z.enum([
  'document',
  'appointments',
  'news',
  'events',
  'issued-list',
  'statistics',
  'front-matter',
  'other',
]);

const documentRow = z
  .object({
    id: z.string(),
    issue_id: z.string(),
    ordinal: z.number(),
    form: formSchema,
    section: z.string().nullable(),
    kind: z.string(),
    title: z.string(),
    doc_number: z.string().nullable(),
    code: z.string().nullable(),
    issuers: json(z.array(z.string())),
    recipients: z.string().nullable(),
    signed_on: z.string().nullable(),
    effective_from: z.string().nullable(),
    expires_on: z.string().nullable(),
    page: z.number().nullable(),
    page_end: z.number().nullable(),
    first_line: z.number(),
    last_line: z.number(),
    first_block: z.number(),
    last_block: z.number(),
    year: z.number().nullable(),
    number: z.number().nullable(),
    published_on: z.string().nullable(),
  })
  .transform((row) => ({
    id: row.id,
    issueId: row.issue_id,
    form: row.form,
    section: row.section,
    kind: row.kind,
    title: row.title,
    docNumber: row.doc_number,
    code: row.code,
    issuers: row.issuers,
    recipients: row.recipients,
    signedOn: row.signed_on,
    effectiveFrom: row.effective_from,
    expiresOn: row.expires_on,
    page: row.page,
    pageEnd: row.page_end,
    lines: [row.first_line, row.last_line] as const,
    firstBlock: row.first_block,
    lastBlock: row.last_block,
    ordinal: row.ordinal,
    issue: issueName(row.year, row.number),
    issueYear: row.year,
    issueNumber: row.number,
    /** Signed, else printed; of a day, or of a year only, as far as it is known. */
    day: row.signed_on ?? row.published_on ?? String(row.year ?? ''),
  }));

/** A document or section without its text. */
export type DocumentFacts = z.infer<typeof documentRow>;

const select = `SELECT document.*, issue.year, issue.number, issue.published_on
                FROM document JOIN issue ON issue.id = issue_id`;

/** All documents and sections of the library, in the order of their blocks; searching and jumping need them at every key. */
export const allDocuments: (db: Database) => readonly DocumentFacts[] = remembered((db) =>
  all(db, documentRow, `${select} ORDER BY first_block`),
);

/** The documents and sections of one issue, in the order of its text. */
export function documentsOfIssue(db: Database, issueId: string): DocumentFacts[] {
  return all(db, documentRow, `${select} WHERE issue_id = ? ORDER BY ordinal`, issueId);
}

/** The issue that a document or section of this id is in, or was in: ids begin with its id. */
export function issueOfId(documentId: string): string {
  return documentId.slice(0, Math.max(0, documentId.indexOf(':')));
}

export function documentById(db: Database, id: string): DocumentFacts | null {
  return first(db, documentRow, `${select} WHERE document.id = ?`, id);
}

export function labelOf(facts: DocumentFacts): DocumentLabel {
  return { documentId: facts.id, title: facts.title, docNumber: facts.docNumber, issue: facts.issue };
}

/**
 * Sorts the newest first; of one day, the later issue first and an issue's documents in its order. The order does not
 * depend on when which issue was added.
 */
export function newestFirst(one: DocumentFacts, other: DocumentFacts): number {
  return (
    compareText(other.day, one.day) ||
    (other.issueYear ?? 0) - (one.issueYear ?? 0) ||
    (other.issueNumber ?? 0) - (one.issueNumber ?? 0) ||
    compareText(one.issueId, other.issueId) ||
    one.ordinal - other.ordinal
  );
}

/** The order of code units, which SQLite has too: negative, 0 or positive. */
export function compareText(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

/** 2020年第12期; what the issue does not say is left out. */
export function issueName(year: number | null, number: number | null): string {
  return `${year === null ? '' : `${year}年`}${number === null ? '' : `第${number}期`}` || '未注明期号';
}
