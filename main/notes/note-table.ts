import type Database from 'better-sqlite3';
import { z } from 'zod';
import type { KeptNote } from './note.ts';
import { columns, noteRow, rowOf } from './note-row.ts';

export interface NoteTable {
  /** Also one that was put away; `null` when there is none. */
  get(id: string): KeptNote | null;
  /** Writes the note over what there is of the same id. */
  put(note: KeptNote): void;
  /** Leaves nothing of it. */
  drop(id: string): void;
  /** The notes that are not put away, newest first; of one document or all. */
  shown(documentId: string | null): KeptNote[];
  /** The documents that notes are written on. */
  documents(): string[];
  /** All that there are, also those that were put away. */
  every(): KeptNote[];
  /** The notes that were put away, the last one first. */
  removed(): KeptNote[];
}

export function noteTable(db: Database.Database): NoteTable {
  const upsert = db.prepare(
    `INSERT INTO note (${columns.join(', ')}) VALUES (${columns.map((name) => `@${name}`).join(', ')})
     ON CONFLICT (id) DO UPDATE SET ${columns.map((name) => `${name} = excluded.${name}`).join(', ')}`,
  );
  const newestFirst = 'ORDER BY created_at DESC, rowid DESC';
  const selectOne = db.prepare('SELECT * FROM note WHERE id = ?');
  const selectAll = db.prepare(`SELECT * FROM note WHERE removed_at IS NULL ${newestFirst}`);
  const selectOf = db.prepare(
    `SELECT * FROM note WHERE document_id = ? AND removed_at IS NULL ${newestFirst}`,
  );
  const selectDocuments = db.prepare('SELECT DISTINCT document_id FROM note').pluck();
  const selectEvery = db.prepare('SELECT * FROM note');
  const selectRemoved = db.prepare(
    'SELECT * FROM note WHERE removed_at IS NOT NULL ORDER BY removed_at DESC, rowid DESC',
  );
  const remove = db.prepare('DELETE FROM note WHERE id = ?');

  return {
    get: (id) => noteRow.nullable().parse(selectOne.get(id) ?? null),
    put(note) {
      upsert.run(rowOf(note));
    },
    drop(id) {
      remove.run(id);
    },
    shown: (documentId) =>
      z.array(noteRow).parse(documentId === null ? selectAll.all() : selectOf.all(documentId)),
    documents: () => z.array(z.string()).parse(selectDocuments.all()),
    every: () => z.array(noteRow).parse(selectEvery.all()),
    removed: () => z.array(noteRow).parse(selectRemoved.all()),
  };
}
