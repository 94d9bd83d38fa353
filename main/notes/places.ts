import type Database from 'better-sqlite3';
import { z } from 'zod';
import type { Place } from '../../preload/contract.ts';

const placeRow = z.object({
  documentId: z.string(),
  block: z.string(),
  fraction: z.number(),
}) satisfies z.ZodType<Place>;

export interface PlacesTable {
  /** Where reading stopped in the document, or last of all when `documentId` is `null`. */
  read(documentId: string | null): Place | null;
  write(place: Place): Place;
}

export function placesTable(db: Database.Database): PlacesTable {
  const columns = 'document_id AS documentId, block, fraction';
  const selectOne = db.prepare(`SELECT ${columns} FROM place WHERE document_id = ?`);
  const selectLast = db.prepare(`SELECT ${columns} FROM place ORDER BY turn DESC LIMIT 1`);
  const upsert = db.prepare(
    `INSERT INTO place (document_id, block, fraction, turn)
     VALUES (@documentId, @block, @fraction, (SELECT coalesce(max(turn), 0) + 1 FROM place))
     ON CONFLICT (document_id) DO UPDATE
     SET block = excluded.block, fraction = excluded.fraction, turn = excluded.turn`,
  );
  return {
    read(documentId) {
      const row = documentId === null ? selectLast.get() : selectOne.get(documentId);
      return placeRow.nullable().parse(row ?? null);
    },
    write({ documentId, block, fraction }) {
      upsert.run({ documentId, block, fraction });
      return { documentId, block, fraction };
    },
  };
}
