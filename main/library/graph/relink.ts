import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import { placeOfGazette } from '../../gazette/index.ts';
import { insert } from '../insert.ts';
import { numberKey } from '../names.ts';
import { prepared } from '../prepared.ts';
import { all, first, json } from '../rows.ts';
import { type Cited, type Holder, meant } from './certain.ts';
import { passageOf } from './passage.ts';
import { storedRelation } from './relation.ts';

/** Every name by which a document of the issue can be cited. */
export function namesOfIssue(db: Database, issueId: string): string[] {
  const sql = 'SELECT DISTINCT key FROM name JOIN document ON document.id = document_id WHERE issue_id = ?';
  return all(db, z.object({ key: z.string() }), sql, issueId).map(({ key }) => key);
}

/**
 * Links anew what a change of one issue touches: the issue's own citations, and those everywhere that call something by
 * one of `names`, which came or went with it. What a citation leads to depends on nothing else.
 */
export function relink(db: Database, issueId: string, names: readonly string[]): void {
  const keys = JSON.stringify(names);
  const sql = `WITH names AS (SELECT value FROM json_each(?))
    SELECT document_id, citation.ordinal FROM document JOIN citation ON document_id = id WHERE issue_id = ?
    UNION SELECT document_id, ordinal FROM citation WHERE number_key IN names
    UNION SELECT document_id, ordinal FROM citation WHERE title_key IN names`;
  linkThese(db, sql, keys, issueId);
}

/** Links every citation of the library anew. */
export function relinkAll(db: Database): void {
  linkThese(db, 'SELECT document_id, ordinal FROM citation');
}

const citedRow = z
  .object({
    document_id: z.string(),
    ordinal: z.number(),
    address: z.string(),
    start: z.number(),
    end: z.number(),
    relation: storedRelation,
    number_key: z.string().nullable(),
    title_key: z.string().nullable(),
    target: z.string().nullable(),
    signed_on: z.string().nullable(),
    gazette: z.string(),
  })
  .transform((row) => ({
    documentId: row.document_id,
    ordinal: row.ordinal,
    block: row.address,
    start: row.start,
    end: row.end,
    relation: row.relation,
    numberKey: row.number_key,
    titleKey: row.title_key,
    sameIssue: row.target,
    signedOn: row.signed_on,
    place: placeOfGazette(row.gazette),
  }));

/** `which` selects document_id and ordinal of the citations. */
function linkThese(db: Database, which: string, ...values: string[]): void {
  const sql = `SELECT citation.*, document.signed_on, issue.title AS gazette
    FROM (${which}) JOIN citation USING (document_id, ordinal)
    JOIN document ON document.id = document_id JOIN issue ON issue.id = issue_id`;
  const holders = holdersIn(db);
  const unlink = prepared(db, 'DELETE FROM link WHERE document_id = ? AND ordinal = ?');
  for (const cited of all(db, citedRow, sql, ...values)) {
    unlink.run(cited.documentId, cited.ordinal);
    const target = targetOf(cited, holders);
    if (target === null) continue;
    const passage = passageOf(db, cited, target.id);
    insert(db, 'link', { document_id: cited.documentId, ordinal: cited.ordinal, target: target.id, passage });
  }
}

interface Holders {
  named(key: string | null): readonly Holder[];
  byId(id: string): Holder | null;
}

function targetOf(cited: Cited, holders: Holders): Holder | null {
  const found = cited.sameIssue === null ? null : holders.byId(cited.sameIssue);
  return meant(cited, holders.named(cited.numberKey), holders.named(cited.titleKey), found);
}

const holderRow = z
  .object({
    id: z.string(),
    doc_number: z.string().nullable(),
    signed_on: z.string().nullable(),
    gazette: z.string(),
    names: json(z.array(z.string())),
  })
  .transform((row): Holder => {
    const place = placeOfGazette(row.gazette);
    const ownNumber = numberKey(row.doc_number, place);
    return { id: row.id, names: row.names, numberKey: ownNumber, signedOn: row.signed_on, place };
  });

const selectHolder = `SELECT document.id, doc_number, signed_on, issue.title AS gazette,
    (SELECT json_group_array(key) FROM name WHERE document_id = document.id) AS names
  FROM document JOIN issue ON issue.id = issue_id`;

/** The documents of the library as it is now, each looked up once. */
function holdersIn(db: Database): Holders {
  const byName = new Map<string, readonly Holder[]>();
  const sql = `${selectHolder} WHERE document.id IN (SELECT document_id FROM name WHERE key = ?)`;
  return {
    named(key) {
      if (key === null) return [];
      const found = byName.get(key) ?? all(db, holderRow, sql, key);
      byName.set(key, found);
      return found;
    },
    byId: (id) => first(db, holderRow, `${selectHolder} WHERE document.id = ?`, id),
  };
}
