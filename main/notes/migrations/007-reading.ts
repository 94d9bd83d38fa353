import type { Migration } from './migration.ts';

export const reading: Migration = `
  -- NULL for a place that was written before these were kept.
  ALTER TABLE place ADD COLUMN progress REAL; -- share of the text that had come into sight, 0 to 1
  ALTER TABLE place ADD COLUMN at TEXT;

  CREATE TABLE reading_item (
    document_id TEXT PRIMARY KEY,
    -- What the document was called when it was added: for when it is not held any more.
    title TEXT NOT NULL,
    doc_number TEXT,
    issue TEXT NOT NULL,
    added_at TEXT NOT NULL,
    read_at TEXT,
    removed_at TEXT,          -- can be put back for a while
    position INTEGER NOT NULL -- the list's order; what was removed keeps its own
  ) STRICT;
`;
