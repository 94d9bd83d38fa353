import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import type { Range } from '../../../preload/contract.ts';
import { storedRelation } from '../graph/relation.ts';
import { remembered } from '../remembered.ts';
import { all } from '../rows.ts';
import { readChange } from './read-change.ts';
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

/** Linked citations that may change what they name; what they do their sentence says. */
const changeRow = z.object({
  target: z.string(),
  document_id: z.string(),
  address: z.string(),
  start: z.number(),
  end: z.number(),
  relation: storedRelation,
  text: z.string(),
  /** When the citing document begins to act on others: when it takes effect; where it does not say, when it was signed or printed. */
  acts: z.string().nullable(),
});

const selectChanges = `SELECT link.target, citation.document_id, citation.address, start, "end", relation, block.text,
    coalesce(effective_from, signed_on, published_on) AS acts
  FROM citation JOIN link USING (document_id, ordinal)
  JOIN document ON document.id = citation.document_id JOIN issue ON issue.id = document.issue_id
  JOIN block ON block.document_id = citation.document_id AND block.address = citation.address
  WHERE link.target <> citation.document_id
    AND (relation IN ('repeals', 'amends') OR (relation <> 'lists' AND block.text LIKE '%延%'))`;

/** Everything held that changes this document, in the order in which it acts. */
export function changesTo(db: Database, documentId: string): FoundChange[] {
  const sql = `${selectChanges} AND link.target = ? ORDER BY citation.document_id, citation.ordinal`;
  return changesIn(all(db, changeRow, sql, documentId));
}

/** Every change that anything held makes to anything held, by the changed document's id. */
export const allChanges: (db: Database) => ReadonlyMap<string, readonly FoundChange[]> = remembered((db) => {
  const sql = `${selectChanges} ORDER BY citation.document_id, citation.ordinal`;
  return Map.groupBy(changesIn(all(db, changeRow, sql)), ({ target }) => target);
});

function changesIn(rows: readonly z.infer<typeof changeRow>[]): FoundChange[] {
  const found = rows.flatMap((row): FoundChange[] => {
    const range: Range = [row.start, row.end];
    const change = readChange(row.text, range, row.relation);
    if (change === null) return [];
    return [
      { ...change, target: row.target, by: row.document_id, block: row.address, range, from: row.acts },
    ];
  });
  return found.sort((a, b) => compare(a.from ?? '', b.from ?? '') || compare(a.by, b.by));
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
