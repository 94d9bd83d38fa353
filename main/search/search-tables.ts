import type Database from 'better-sqlite3';

/** Makes the tables that `openSearchIndex` works on, unless they are there. */
export function createSearchTables(db: Database.Database): void {
  db.exec(`
    CREATE TABLE IF NOT EXISTS search_text (id INTEGER PRIMARY KEY, folded TEXT NOT NULL) STRICT;
    CREATE TABLE IF NOT EXISTS search_posting (
      key INTEGER PRIMARY KEY, -- segment and gram, see segments.ts
      last INTEGER NOT NULL,   -- the greatest of ids
      ids BLOB NOT NULL        -- places within the segment, as gaps
    ) STRICT;
  `);
}

/**
 * Puts postings that lie gram by gram, as they did at first (key = code · 4096 + segment), segment by segment. For a
 * file that has them so, once.
 */
export function reorderPostings(db: Database.Database): void {
  db.exec(`
    ALTER TABLE search_posting RENAME TO posting_by_gram;
    CREATE TABLE search_posting (key INTEGER PRIMARY KEY, last INTEGER NOT NULL, ids BLOB NOT NULL) STRICT;
    INSERT INTO search_posting (key, last, ids)
      SELECT key % 4096 * 4294967296 + key / 4096 AS key, last, ids FROM posting_by_gram ORDER BY 1;
    DROP TABLE posting_by_gram;
  `);
}
