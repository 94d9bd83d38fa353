import type Database from 'better-sqlite3';

/** Makes the tables that `openSearchIndex` works on, unless they are there. */
export function createSearchTables(db: Database.Database): void {
  db.exec(`
    CREATE TABLE IF NOT EXISTS search_text (id INTEGER PRIMARY KEY, folded TEXT NOT NULL) STRICT;
    CREATE TABLE IF NOT EXISTS search_posting (
      key INTEGER PRIMARY KEY, -- gram and segment, see posting-store.ts
      last INTEGER NOT NULL,   -- the greatest of ids
      ids BLOB NOT NULL        -- places within the segment, as gaps
    ) STRICT;
  `);
}
