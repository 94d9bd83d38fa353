import type { Migration } from './migration.ts';

export const notes: Migration = `
  CREATE TABLE note (
    id TEXT PRIMARY KEY,
    document_id TEXT NOT NULL,
    -- What the document and the place were called when the note was written: for when they are gone.
    document_title TEXT NOT NULL,
    doc_number TEXT,
    place TEXT NOT NULL,
    start_block TEXT NOT NULL,
    start_offset INTEGER NOT NULL,
    end_block TEXT NOT NULL,
    end_offset INTEGER NOT NULL,
    quote TEXT NOT NULL,
    prefix TEXT NOT NULL,
    suffix TEXT NOT NULL,
    colour TEXT NOT NULL,
    comment TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    removed_at TEXT
  ) STRICT;
  CREATE INDEX note_of_document ON note (document_id);
`;
