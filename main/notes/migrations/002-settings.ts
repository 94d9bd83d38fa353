import type { Migration } from './migration.ts';

export const settings: Migration = `
  CREATE TABLE setting (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL -- JSON
  ) STRICT;
`;
