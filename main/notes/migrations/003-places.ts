import type { Migration } from './migration.ts';

export const places: Migration = `
  CREATE TABLE place (
    document_id TEXT PRIMARY KEY,
    block TEXT NOT NULL,
    fraction REAL NOT NULL,
    turn INTEGER NOT NULL UNIQUE -- counts up with every write: clocks can be set back
  ) STRICT;
`;
