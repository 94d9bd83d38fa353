import type Database from 'better-sqlite3';
import { z } from 'zod';
import type { Place } from '../../preload/contract.ts';

const placeRow = z.object({
  documentId: z.string(),
  block: z.string(),
  fraction: z.number(),
  progress: z.number().nullable(),
  at: z.string().nullable(),
});

/** A place as it is kept: how far the text had been read and when, both unknown for one of an earlier program. */
export type KeptPlace = z.infer<typeof placeRow>;

const openedRow = z.object({ documentId: z.string() });

export interface PlacesTable {
  /** Where reading stopped in the document, or last of all when `documentId` is `null`. */
  read(documentId: string | null): Place | null;
  kept(documentId: string): KeptPlace | null;
  write(place: Place, now: Date): Place;
  /** Of the documents that `isShown` lets through, the last one first. */
  recent(limit: number, isShown: (documentId: string) => boolean): KeptPlace[];
  /** Those of the documents that have a place, for they were opened. */
  opened(documentIds: readonly string[]): string[];
}

export function placesTable(db: Database.Database): PlacesTable {
  const columns = 'document_id AS documentId, block, fraction, progress, at';
  const selectOne = db.prepare(`SELECT ${columns} FROM place WHERE document_id = ?`);
  const selectAll = db.prepare(`SELECT ${columns} FROM place ORDER BY turn DESC`);
  const selectLast = db.prepare(`SELECT ${columns} FROM place ORDER BY turn DESC LIMIT 1`);
  const selectOpened = db.prepare(
    'SELECT document_id AS documentId FROM place WHERE document_id IN (SELECT value FROM json_each(?))',
  );
  const upsert = db.prepare(
    `INSERT INTO place (document_id, block, fraction, progress, at, turn)
     VALUES (@documentId, @block, @fraction, @progress, @at, (SELECT coalesce(max(turn), 0) + 1 FROM place))
     ON CONFLICT (document_id) DO UPDATE
     SET block = excluded.block, fraction = excluded.fraction, progress = excluded.progress, at = excluded.at,
         turn = excluded.turn`,
  );

  function recent(limit: number, isShown: (documentId: string) => boolean): KeptPlace[] {
    const found: KeptPlace[] = [];
    for (const row of selectAll.iterate()) {
      if (found.length >= limit) break;
      const place = placeRow.parse(row);
      if (isShown(place.documentId)) found.push(place);
    }
    return found;
  }

  return {
    read(documentId) {
      const row = documentId === null ? selectLast.get() : selectOne.get(documentId);
      return row === undefined ? null : placeOf(placeRow.parse(row));
    },
    kept: (documentId) => placeRow.nullable().parse(selectOne.get(documentId) ?? null),
    write(place, now) {
      const { documentId, block, fraction, progress = null } = place;
      upsert.run({ documentId, block, fraction, progress, at: now.toISOString() });
      return place;
    },
    recent,
    opened: (documentIds) =>
      z
        .array(openedRow)
        .parse(selectOpened.all(JSON.stringify(documentIds)))
        .map(({ documentId }) => documentId),
  };
}

function placeOf({ documentId, block, fraction, progress }: KeptPlace): Place {
  const place = { documentId, block, fraction };
  return progress === null ? place : { ...place, progress };
}
