import type { Database } from 'better-sqlite3';

/** What papers say of when they apply, and what they do to others, with the place of the words. */
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

    -- What a citation does to the paper that it names, by the words around it; to which document, its link says.
    CREATE TABLE change (
      document_id TEXT NOT NULL,
      ordinal INTEGER NOT NULL,
      kind TEXT NOT NULL,
      whole INTEGER NOT NULL, -- 0: only a part of that paper
      acts_from TEXT,         -- NULL: when the citing document takes effect
      until TEXT,             -- the new last day
      months INTEGER,         -- by how much the last day is put off, where none is named
      PRIMARY KEY (document_id, ordinal),
      FOREIGN KEY (document_id, ordinal) REFERENCES citation ON DELETE CASCADE
    ) STRICT, WITHOUT ROWID;
  `);
}
