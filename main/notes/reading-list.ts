import type Database from 'better-sqlite3';
import { z } from 'zod';
import type { DocumentLabel } from '../../preload/contract.ts';

/** What was taken off the list can be put back for so long, in ms. */
const keptMs = 24 * 60 * 60 * 1000;

const itemRow = z
  .object({
    document_id: z.string(),
    title: z.string(),
    doc_number: z.string().nullable(),
    issue: z.string(),
    added_at: z.string(),
    read_at: z.string().nullable(),
  })
  .transform((row) => ({
    documentId: row.document_id,
    title: row.title,
    docNumber: row.doc_number,
    issue: row.issue,
    addedAt: row.added_at,
    readAt: row.read_at,
  }));

/** A document on the list, by the name that it had when it was added. */
export type ReadingItem = z.infer<typeof itemRow>;

const positionRow = z.object({ position: z.int() });

/** The documents that a person means to read. What is not on the list is passed over by all but `add`. */
export interface ReadingList {
  all(): ReadingItem[];
  /** At the end; what is there already stays as it is. */
  add(document: DocumentLabel, now: Date): void;
  markRead(documentId: string, read: boolean, now: Date): void;
  /** What was removed more than a day before is forgotten. */
  remove(documentId: string, now: Date): void;
  restore(documentId: string): void;
  /** Deals the positions that these have together out in their order here. */
  arrange(documentIds: readonly string[]): void;
}

export function readingList(db: Database.Database): ReadingList {
  const select = db.prepare(
    'SELECT * FROM reading_item WHERE removed_at IS NULL ORDER BY position, added_at',
  );
  const insert = db.prepare(
    `INSERT INTO reading_item (document_id, title, doc_number, issue, added_at, position)
     VALUES (@documentId, @title, @docNumber, @issue, @at,
             (SELECT coalesce(max(position), 0) + 1 FROM reading_item))
     ON CONFLICT (document_id) DO UPDATE
     SET title = excluded.title, doc_number = excluded.doc_number, issue = excluded.issue,
         added_at = excluded.added_at, read_at = NULL, removed_at = NULL, position = excluded.position
     WHERE removed_at IS NOT NULL`,
  );
  const tick = db.prepare('UPDATE reading_item SET read_at = ? WHERE document_id = ? AND removed_at IS NULL');
  const forget = db.prepare('DELETE FROM reading_item WHERE removed_at < ?');
  const putAway = db.prepare(
    'UPDATE reading_item SET removed_at = ? WHERE document_id = ? AND removed_at IS NULL',
  );
  const bringBack = db.prepare('UPDATE reading_item SET removed_at = NULL WHERE document_id = ?');
  const positionOf = db.prepare(
    'SELECT position FROM reading_item WHERE document_id = ? AND removed_at IS NULL',
  );
  const place = db.prepare('UPDATE reading_item SET position = ? WHERE document_id = ?');

  function arrange(documentIds: readonly string[]): void {
    const known = [...new Set(documentIds)].flatMap((documentId) => {
      const row = positionRow.optional().parse(positionOf.get(documentId));
      return row === undefined ? [] : [{ documentId, position: row.position }];
    });
    const positions = known.map(({ position }) => position).sort((one, other) => one - other);
    for (const [index, { documentId }] of known.entries()) place.run(positions[index], documentId);
  }

  return {
    all: () => z.array(itemRow).parse(select.all()),
    add({ documentId, title, docNumber, issue }, now) {
      insert.run({ documentId, title, docNumber, issue, at: now.toISOString() });
    },
    markRead(documentId, read, now) {
      tick.run(read ? now.toISOString() : null, documentId);
    },
    remove(documentId, now) {
      forget.run(new Date(now.getTime() - keptMs).toISOString());
      putAway.run(now.toISOString(), documentId);
    },
    restore(documentId) {
      bringBack.run(documentId);
    },
    arrange,
  };
}
