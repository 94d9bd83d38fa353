import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import type { LinkTarget, Range } from '../../preload/contract.ts';
import type { Relation } from '../gazette/parsed-issue.ts';
import { issuerByLetters } from './issuers.ts';
import { numberKey, parseDocNumber } from './names.ts';
import { all, first } from './rows.ts';

/** What a citation leads to: a document held, or what is known of one that is not. */
export type CitedTarget = Exclude<LinkTarget, { state: 'inside' }>;

const relationSchema = z.enum(['basis', 'applies', 'repeals', 'amends', 'forwards', 'self', 'mention']);

const citationRow = z
  .object({
    document_id: z.string(),
    address: z.string(),
    start: z.number(),
    end: z.number(),
    doc_number: z.string().nullable(),
    title: z.string().nullable(),
    relation: relationSchema,
    number_key: z.string().nullable(),
    title_key: z.string().nullable(),
    target: z.string().nullable(),
    signed_on: z.string().nullable(),
  })
  .transform((row) => ({
    documentId: row.document_id,
    block: row.address,
    range: [row.start, row.end] satisfies Range,
    docNumber: row.doc_number,
    title: row.title,
    relation: row.relation satisfies Relation,
    numberKey: row.number_key,
    titleKey: row.title_key,
    /** The document that the importer found in the same issue. */
    sameIssue: row.target,
    /** When the citing document was signed. */
    signedOn: row.signed_on,
  }));

/** A citation as stored, before it is linked. */
export type StoredCitation = z.infer<typeof citationRow>;

const selectCitations = `SELECT citation.*, document.signed_on
                         FROM citation JOIN document ON document.id = citation.document_id`;

const holderRow = z
  .object({
    id: z.string(),
    title: z.string(),
    doc_number: z.string().nullable(),
    signed_on: z.string().nullable(),
  })
  .transform((row) => ({ id: row.id, title: row.title, docNumber: row.doc_number, signedOn: row.signed_on }));

type Holder = z.infer<typeof holderRow>;

/** A document's citations in order of appearance. */
export function citationsOf(db: Database, documentId: string): StoredCitation[] {
  return all(db, citationRow, `${selectCitations} WHERE document_id = ? ORDER BY ordinal`, documentId);
}

/** Every citation that repeals or amends what it names. */
export function citationsThatChange(db: Database): StoredCitation[] {
  const sql = `${selectCitations} WHERE relation IN ('repeals', 'amends') ORDER BY citation.document_id, ordinal`;
  return all(db, citationRow, sql);
}

/** Every citation by other documents that could mean this one; only {@link linker} can say which do. */
export function citationsNaming(db: Database, documentId: string): StoredCitation[] {
  const sql = `WITH names AS (SELECT key FROM name WHERE document_id = ?)
    ${selectCitations} JOIN issue ON issue.id = document.issue_id
    WHERE document_id <> ? AND (target = ? OR number_key IN names OR title_key IN names)
    ORDER BY coalesce(document.signed_on, issue.published_on, issue.year) DESC, issue.year DESC, issue.number DESC,
             issue.id, document.ordinal, citation.ordinal`;
  return all(db, citationRow, sql, documentId, documentId, documentId);
}

/**
 * Gives a function that links a citation to what the library holds now. It links only what is certain: the number is
 * held and unique; or, where no other number is named, the exact title is, in a document that was not signed later and
 * (for repeals and amendments) is not the citing one; or the importer found the one meant in the same issue.
 */
export function linker(db: Database): (citation: StoredCitation) => CitedTarget {
  const known = new Map<string, Holder[]>();

  function holders(key: string | null): readonly Holder[] {
    if (key === null) return [];
    const found = known.get(key) ?? holdersOf(db, key);
    known.set(key, found);
    return found;
  }

  return (citation) => {
    const byNumber = holders(citation.numberKey);
    const possible =
      byNumber.length > 0 ? byNumber : holders(citation.titleKey).filter((one) => mayBe(citation, one));
    const [only] =
      possible.length === 1 ? possible : narrowed(citation, possible, holders(citation.titleKey));
    const meant = only ?? sameIssueHolder(db, citation);
    return meant === null ? notHeld(db, citation) : heldTarget(meant);
  };
}

function holdersOf(db: Database, key: string): Holder[] {
  return all(
    db,
    holderRow,
    'SELECT document.* FROM name JOIN document ON document.id = document_id WHERE key = ?',
    key,
  );
}

/** Of several that bear the same number, the one that has the cited title as well. */
function narrowed(
  citation: StoredCitation,
  possible: readonly Holder[],
  titled: readonly Holder[],
): Holder[] {
  if (citation.numberKey === null) return [];
  const both = possible.filter((one) => titled.some(({ id }) => id === one.id));
  return both.length === 1 ? both : [];
}

function mayBe(citation: StoredCitation, holder: Holder): boolean {
  const changes = citation.relation === 'repeals' || citation.relation === 'amends';
  if (changes && holder.id === citation.documentId) return false;
  if (citation.signedOn !== null && holder.signedOn !== null && holder.signedOn > citation.signedOn)
    return false;
  return numbersAgree(citation.numberKey, numberKey(holder.docNumber));
}

/** 市政府令第86号 and 青禾市人民政府令第86号 may be one, two different 文号 never are. */
function numbersAgree(cited: string | null, held: string | null): boolean {
  if (cited === null || cited === held) return true;
  const order = /令\d+$/.exec(cited)?.[0];
  return order !== undefined && held?.endsWith(order) === true;
}

function sameIssueHolder(db: Database, citation: StoredCitation): Holder | null {
  if (citation.sameIssue === null) return null;
  const holder = first(db, holderRow, 'SELECT * FROM document WHERE id = ?', citation.sameIssue);
  return holder !== null && mayBe(citation, holder) ? holder : null;
}

function heldTarget({ id, title, docNumber }: Holder): CitedTarget {
  return { state: 'held', documentId: id, title, docNumber };
}

function notHeld(db: Database, { title, docNumber }: StoredCitation): CitedTarget {
  const letters = parseDocNumber(docNumber ?? '')?.letters;
  const issuer = letters === undefined ? null : (issuerByLetters(letters) ?? issuerHeld(db, letters));
  return { state: 'not-held', title, docNumber, hint: issuer === null ? null : `${issuer}发文` };
}

/** Who issued everything that is held under these letters, `null` when there is nothing or the issuers differ. */
function issuerHeld(db: Database, letters: string): string | null {
  const row = z.object({ issuers: z.string() });
  const lists = all(db, row, 'SELECT DISTINCT issuers FROM document WHERE letters = ? LIMIT 2', letters);
  const names = z
    .array(z.string())
    .safeParse(lists.length === 1 ? JSON.parse(lists[0]?.issuers ?? '[]') : []);
  return names.success && names.data.length === 1 ? (names.data[0] ?? null) : null;
}
