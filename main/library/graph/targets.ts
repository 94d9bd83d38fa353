import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import type { LinkTarget } from '../../../preload/contract.ts';
import { type Issuer, issuerByLetters } from '../issuers.ts';
import { all, json } from '../rows.ts';

/** What a citation leads to: a document held, or what is known of one that is not. */
export type CitedTarget = Exclude<LinkTarget, { state: 'inside' }>;

/** Joins to a citation the document that it leads to; give the row to {@link targetReader}. */
export const joinTarget = `LEFT JOIN link USING (document_id, ordinal) LEFT JOIN document AS held ON held.id = link.target`;

/** The columns that {@link joinTarget} brings, beside the citation's own. */
export const targetColumns = `citation.doc_number, citation.title, citation.letters, link.target, link.passage,
  held.title AS held_title, held.doc_number AS held_number`;

export const targetRow = z.object({
  doc_number: z.string().nullable(),
  title: z.string().nullable(),
  letters: z.string().nullable(),
  target: z.string().nullable(),
  passage: z.string().nullable(),
  held_title: z.string().nullable(),
  held_number: z.string().nullable(),
});

/** Gives a function that reads the target out of a row; the issuers behind the letters are looked up once each. */
export function targetReader(db: Database): (row: z.infer<typeof targetRow>) => CitedTarget {
  const hints = new Map<string, string | null>();

  function hintOf(letters: string): string | null {
    const known = hints.get(letters);
    if (known !== undefined) return known;
    const issuer = issuerByLetters(letters) ?? issuerHeld(db, letters) ?? governmentOf(db, letters);
    const hint = issuer === null ? null : `${issuer.certain ? '' : '可能是'}${issuer.name}发文`;
    hints.set(letters, hint);
    return hint;
  }

  return ({ doc_number, title, letters, target, passage, held_title, held_number }) => {
    if (target !== null && held_title !== null) {
      return { state: 'held', documentId: target, title: held_title, docNumber: held_number, block: passage };
    }
    const hint = letters === null ? null : hintOf(letters);
    return { state: 'not-held', title, docNumber: doc_number, hint, catalogued: null };
  };
}

/** Who issued everything that is held under these letters, `null` when there is nothing or the issuers differ. */
function issuerHeld(db: Database, letters: string): Issuer | null {
  const row = z.object({ issuers: json(z.array(z.string())) });
  const lists = all(db, row, 'SELECT DISTINCT issuers FROM document WHERE letters = ? LIMIT 2', letters);
  const [names = []] = lists.length === 1 ? lists.map(({ issuers }) => issuers) : [];
  const [name] = names;
  return names.length === 1 && name !== undefined ? { name, certain: true } : null;
}

const ofGovernment = /^(.+政)(?:发|函|告|规|字|文)$/;

/** 青禾政发 is likely the government whose office issues what is held as 青禾政办. */
function governmentOf(db: Database, letters: string): Issuer | null {
  const start = ofGovernment.exec(letters)?.[1];
  const office =
    start === undefined ? null : (issuerHeld(db, `${start}办`) ?? issuerHeld(db, `${start}办发`));
  const name = /^(.+人民政府)办公[室厅]$/.exec(office?.name ?? '')?.[1];
  return name === undefined ? null : { name, certain: false };
}
