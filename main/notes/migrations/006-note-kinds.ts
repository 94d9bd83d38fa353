import type { Migration } from './migration.ts';

export const noteKinds: Migration = `
  ALTER TABLE note ADD COLUMN kind TEXT NOT NULL DEFAULT 'highlight'; -- 'document': its anchor's columns are empty
  ALTER TABLE note ADD COLUMN tags TEXT NOT NULL DEFAULT '[]'; -- JSON
  ALTER TABLE note ADD COLUMN status TEXT;
  ALTER TABLE note ADD COLUMN author TEXT NOT NULL DEFAULT '';
  ALTER TABLE note ADD COLUMN version_of TEXT;
  ALTER TABLE note ADD COLUMN ancestors TEXT NOT NULL DEFAULT '[]'; -- JSON: revisions, oldest first

  -- What was done to notes. One batch is undone in one step; its changes follow each other.
  CREATE TABLE note_change (
    turn INTEGER PRIMARY KEY, -- counts up: clocks can be set back
    batch INTEGER NOT NULL,   -- the turn of its first change
    action TEXT NOT NULL,
    note_id TEXT NOT NULL,
    before TEXT, -- JSON of the note; NULL: there was none
    after TEXT,  -- JSON of the note; NULL: there is none any more
    at TEXT NOT NULL,
    -- done; undone: can be done again; dropped: undone, and something else was done since
    state TEXT NOT NULL DEFAULT 'done'
  ) STRICT;
  CREATE INDEX change_of_note ON note_change (note_id);
  -- Saving writes as few pages as can be: most changes are never undone.
  CREATE INDEX undone_change ON note_change (turn) WHERE state = 'undone';

  -- Notes that were put away so long ago that nothing but their revisions is kept: an old copy does not bring them back.
  CREATE TABLE gone_note (
    id TEXT PRIMARY KEY,
    family TEXT NOT NULL,
    revisions TEXT NOT NULL -- JSON, oldest first
  ) STRICT;
`;
