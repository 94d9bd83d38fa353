import { z } from 'zod';
import type { KeptAnchor } from '../../preload/contract-notes.ts';
import { fromJson } from './from-json.ts';
import { type KeptNote, keptColour, keptContext, keptKind, keptStatus, keptTags } from './note.ts';

const none: readonly string[] = [];

/** A row of the notes' table, read. */
export const noteRow = z
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
    kind: keptKind,
    colour: keptColour,
    comment: z.string(),
    tags: z.string(),
    status: keptStatus,
    author: z.string(),
    editor: z.string(),
    version_of: z.string().nullable(),
    ancestors: z.string(),
    created_at: z.string(),
    updated_at: z.string(),
    removed_at: z.string().nullable(),
  })
  .transform(
    (row): KeptNote => ({
      id: row.id,
      versionOf: row.version_of,
      ancestors: listOf(row.ancestors),
      documentId: row.document_id,
      documentTitle: row.document_title,
      docNumber: row.doc_number,
      place: row.place,
      kind: row.kind,
      anchor: row.kind === 'document' ? null : anchorOf(row),
      colour: row.colour,
      comment: row.comment,
      tags: listOf(row.tags),
      status: row.status,
      author: row.author,
      editor: row.editor,
      createdAt: row.created_at,
      updatedAt: row.updated_at,
      removedAt: row.removed_at,
    }),
  );

/** Most notes have neither tags nor ancestors. */
function listOf(json: string): readonly string[] {
  return json === '[]' ? none : keptTags.parse(fromJson(json));
}

interface AnchorColumns {
  readonly start_block: string;
  readonly start_offset: number;
  readonly end_block: string;
  readonly end_offset: number;
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly context: string | null;
}

function anchorOf(row: AnchorColumns): KeptAnchor {
  return {
    start: { block: row.start_block, offset: row.start_offset },
    end: { block: row.end_block, offset: row.end_offset },
    quote: row.quote,
    prefix: row.prefix,
    suffix: row.suffix,
    context: row.context === null ? null : keptContext.parse(fromJson(row.context)),
  };
}

const withoutAnchor: AnchorColumns = {
  start_block: '',
  start_offset: 0,
  end_block: '',
  end_offset: 0,
  quote: '',
  prefix: '',
  suffix: '',
  context: null,
};

function columnsOf(anchor: KeptAnchor | null): AnchorColumns {
  if (anchor === null) return withoutAnchor;
  const { start, end, quote, prefix, suffix, context } = anchor;
  return {
    start_block: start.block,
    start_offset: start.offset,
    end_block: end.block,
    end_offset: end.offset,
    quote,
    prefix,
    suffix,
    context: context === null ? null : JSON.stringify(context),
  };
}

/** In the order of the table. */
export const columns = [
  'id document_id document_title doc_number place start_block start_offset end_block end_offset quote prefix suffix',
  'context kind colour comment tags status author editor version_of ancestors created_at updated_at removed_at',
].flatMap((names) => names.split(' '));

/** What the table's columns are for a note. */
export function rowOf(note: KeptNote) {
  return {
    id: note.id,
    document_id: note.documentId,
    document_title: note.documentTitle,
    doc_number: note.docNumber,
    place: note.place,
    ...columnsOf(note.anchor),
    kind: note.kind,
    colour: note.colour,
    comment: note.comment,
    tags: JSON.stringify(note.tags),
    status: note.status,
    author: note.author,
    editor: note.editor,
    version_of: note.versionOf,
    ancestors: JSON.stringify(note.ancestors),
    created_at: note.createdAt,
    updated_at: note.updatedAt,
    removed_at: note.removedAt,
  };
}
