import type { Database } from 'better-sqlite3';

/** What papers say of when they apply, with the place of the words. */
export function createValidityTables(db: Database): void {
  db.exec(`
    CREATE TABLE effect (
      document_id TEXT NOT NULL REFERENCES document ON DELETE CASCADE,
      ordinal INTEGER NOT NULL,
      kind TEXT NOT NULL,
      scope TEXT NOT NULL,
      date TEXT,
      address TEXT NOT NULL,
      start INTEGER NOT NULL,
      "end" INTEGER NOT NULL,
      PRIMARY KEY (document_id, ordinal)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX effect_by_date ON effect (date);
  `);
}
