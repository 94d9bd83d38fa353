import type Database from 'better-sqlite3';
import { z } from 'zod';
import type { AnchorContext, KeptAnchor, NoteColour } from '../../preload/contract.ts';
import { fromJson } from './from-json.ts';

/** A note as it is kept: nothing in it depends on the library. */
export interface StoredNote {
  readonly id: string;
  readonly documentId: string;
  readonly documentTitle: string;
  readonly docNumber: string | null;
  /** Of the anchor's start, when the note was written. */
  readonly place: string;
  readonly anchor: KeptAnchor;
  readonly colour: NoteColour;
  readonly comment: string;
  readonly createdAt: string;
  readonly updatedAt: string;
}

const paragraph = z.object({ hash: z.string(), offset: z.int(), neighbour: z.string().nullable() });

const anchorContext = z.object({
  position: z.object({ start: z.int(), end: z.int() }),
  text: z.string(),
  start: paragraph,
  end: paragraph,
  rival: z.object({ was: z.number(), atMost: z.number() }).nullable(),
});

const noteRow = z
  .object({
    id: z.string(),
    document_id: z.string(),
    document_title: z.string(),
    doc_number: z.string().nullable(),
    place: z.string(),
    start_block: z.string(),
    start_offset: z.int(),
    end_block: z.string(),
    end_offset: z.int(),
    quote: z.string(),
    prefix: z.string(),
    suffix: z.string(),
    context: z.string().nullable(),
    // A colour that is not ours is no reason to withhold the note.
    colour: z.enum(['yellow', 'green', 'blue', 'violet']).catch('yellow'),
    comment: z.string(),
    created_at: z.string(),
    updated_at: z.string(),
  })
  .transform(
    (row): StoredNote => ({
      id: row.id,
      documentId: row.document_id,
      documentTitle: row.document_title,
      docNumber: row.doc_number,
      place: row.place,
      anchor: {
        start: { block: row.start_block, offset: row.start_offset },
        end: { block: row.end_block, offset: row.end_offset },
        quote: row.quote,
        prefix: row.prefix,
        suffix: row.suffix,
        context: contextOf(row.context),
      },
      colour: row.colour,
      comment: row.comment,
      createdAt: row.created_at,
      updatedAt: row.updated_at,
    }),
  );

/** A context that cannot be read is no reason to withhold the note: it is then like one of those made without. */
function contextOf(json: string | null): AnchorContext | null {
  return json === null ? null : anchorContext.nullable().catch(null).parse(fromJson(json));
}

export interface NoteTable {
  insert(note: StoredNote): void;
  /** The notes that are not removed, newest first; of one document or all. */
  all(documentId: string | null): StoredNote[];
  /** `null` when there is none, or only a removed one. */
  update(id: string, colour: NoteColour, comment: string, at: string): StoredNote | null;
  /** Puts a note away (`at`) or brings it back (`null`); `null` when there never was one. */
  setRemoved(id: string, at: string | null): StoredNote | null;
}

export function noteTable(db: Database.Database): NoteTable {
  const insert = db.prepare(
    `INSERT INTO note (
       id, document_id, document_title, doc_number, place, start_block, start_offset, end_block, end_offset,
       quote, prefix, suffix, context, colour, comment, created_at, updated_at
     ) VALUES (
       @id, @documentId, @documentTitle, @docNumber, @place, @startBlock, @startOffset, @endBlock, @endOffset,
       @quote, @prefix, @suffix, @context, @colour, @comment, @createdAt, @updatedAt
     )`,
  );
  const newestFirst = 'ORDER BY created_at DESC, rowid DESC';
  const selectAll = db.prepare(`SELECT * FROM note WHERE removed_at IS NULL ${newestFirst}`);
  const selectOf = db.prepare(
    `SELECT * FROM note WHERE document_id = ? AND removed_at IS NULL ${newestFirst}`,
  );
  const update = db.prepare(
    `UPDATE note SET colour = ?, comment = ?, updated_at = ? WHERE id = ? AND removed_at IS NULL RETURNING *`,
  );
  const setRemoved = db.prepare('UPDATE note SET removed_at = ? WHERE id = ? RETURNING *');

  return {
    insert({ anchor: { start, end, quote, prefix, suffix, context }, ...note }) {
      insert.run({
        ...note,
        startBlock: start.block,
        startOffset: start.offset,
        endBlock: end.block,
        endOffset: end.offset,
        quote,
        prefix,
        suffix,
        context: context === null ? null : JSON.stringify(context),
      });
    },
    all(documentId) {
      return z.array(noteRow).parse(documentId === null ? selectAll.all() : selectOf.all(documentId));
    },
    update(id, colour, comment, at) {
      return noteRow.nullable().parse(update.get(colour, comment, at, id) ?? null);
    },
    setRemoved(id, at) {
      return noteRow.nullable().parse(setRemoved.get(at, id) ?? null);
    },
  };
}
