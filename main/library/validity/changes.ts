import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import type { Range } from '../../../preload/contract.ts';
import { textAt } from '../blocks.ts';
import { citationsNaming, citationsThatChange, linker, type StoredCitation } from '../links.ts';
import { remembered } from '../remembered.ts';
import { first } from '../rows.ts';
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

/** When a document begins to act on others: when it takes effect; where it does not say, when it was signed or printed. */
const beginning = z.object({ acts: z.string().nullable() });
const selectBeginning = `
  SELECT coalesce(effective_from, signed_on, published_on) AS acts
  FROM document JOIN issue ON issue.id = issue_id WHERE document.id = ?`;

/** Everything held that changes this document, in the order in which it acts. */
export function changesTo(db: Database, documentId: string): FoundChange[] {
  const link = linker(db);
  return changesAmong(db, citationsNaming(db, documentId), link).filter(
    ({ target }) => target === documentId,
  );
}

/** Every change that anything held makes to anything held, by the changed document's id. */
export const allChanges: (db: Database) => ReadonlyMap<string, readonly FoundChange[]> = remembered((db) =>
  Map.groupBy(changesAmong(db, citationsThatChange(db), linker(db)), ({ target }) => target),
);

function changesAmong(
  db: Database,
  citations: readonly StoredCitation[],
  link: ReturnType<typeof linker>,
): FoundChange[] {
  const found = citations.flatMap((citation): FoundChange[] => {
    const target = link(citation);
    if (target.state !== 'held' || target.documentId === citation.documentId) return [];
    const text = textAt(db, citation.documentId, citation.block)?.text ?? '';
    const change = readChange(text, citation.range, citation.relation);
    if (change === null) return [];
    const from = first(db, beginning, selectBeginning, citation.documentId)?.acts ?? null;
    const { documentId: by, block, range } = citation;
    return [{ ...change, target: target.documentId, by, block, range, from }];
  });
  return found.sort((a, b) => compare(a.from ?? '', b.from ?? '') || compare(a.by, b.by));
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
