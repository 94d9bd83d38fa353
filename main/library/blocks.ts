import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import type { Block, Part } from '../gazette/parsed-issue.ts';
import { all, first, json } from './rows.ts';

const lines = z.tuple([z.number(), z.number()]);

const table = z.object({
  header: z.number(),
  rows: z.array(z.array(z.object({ text: z.string(), rowSpan: z.number(), colSpan: z.number() }))),
  fragments: z.number(),
  note: z.string().nullable(),
});

const detail = z.object({
  part: z.number(),
  kind: z.enum([
    'heading',
    'article',
    'paragraph',
    'item',
    'table',
    'recipients',
    'signature',
    'date',
    'note',
    'roster',
  ]),
  scheme: z.string().nullable(),
  number: z.string().nullable(),
  level: z.number().nullable(),
  heading: z.string().nullable(),
  lines,
  table: table.exactOptional(),
});

const blockRow = z
  .object({ address: z.string(), text: z.string(), detail: json(detail) })
  .transform(({ address, text, detail }): Block => ({ id: address, text, ...detail }));

const partRow = z
  .object({
    kind: z.enum(['notice', 'main', 'attachment']),
    label: z.string().nullable(),
    title: z.string().nullable(),
    first_line: z.number(),
    last_line: z.number(),
  })
  .transform(({ first_line, last_line, ...part }): Part => ({ ...part, lines: [first_line, last_line] }));

const textRow = z.object({ id: z.number(), address: z.string(), text: z.string(), place: z.string() });

/** A text that can be searched: a block's, or that of title, number or a part's title. */
export type TextRow = z.infer<typeof textRow>;

/** A document's blocks in reading order. */
export function blocksOf(db: Database, documentId: string): Block[] {
  const sql = `SELECT address, text, detail FROM block
               WHERE document_id = ? AND detail IS NOT NULL ORDER BY id`;
  return all(db, blockRow, sql, documentId);
}

export function partsOf(db: Database, documentId: string): Part[] {
  const sql = `SELECT kind, label, title, first_line, last_line FROM part
               WHERE document_id = ? ORDER BY ordinal`;
  return all(db, partRow, sql, documentId);
}

/** Every text of a document in reading order, with `head` and `part-N`. */
export function textRowsOf(db: Database, documentId: string): TextRow[] {
  return all(db, textRow, 'SELECT * FROM block WHERE document_id = ? ORDER BY id', documentId);
}

/** The texts with these ids, ascending; an id that is not held is passed over. */
export function textRowsById(db: Database, ids: readonly number[]): TextRow[] {
  const sql = `SELECT block.* FROM json_each(?) CROSS JOIN block ON block.id = json_each.value
               ORDER BY block.id`;
  return all(db, textRow, sql, JSON.stringify(ids));
}

const spot = z.object({ text: z.string(), place: z.string() });

/** The text at an address and the place's name for people; `null` when the document has no such address. */
export function textAt(db: Database, documentId: string, address: string): z.infer<typeof spot> | null {
  const sql = 'SELECT text, place FROM block WHERE document_id = ? AND address = ?';
  return first(db, spot, sql, documentId, address);
}
