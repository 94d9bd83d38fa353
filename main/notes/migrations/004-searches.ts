import type { Migration } from './migration.ts';

export const searches: Migration = `
  CREATE TABLE kept_search (
    id TEXT PRIMARY KEY,
    question TEXT NOT NULL, -- JSON
    name TEXT UNIQUE,       -- NULL: one of the recent ones
    at TEXT NOT NULL,
    turn INTEGER NOT NULL UNIQUE -- counts up with every write: clocks can be set back
  ) STRICT;
`;
