import type { Database } from 'better-sqlite3';

/** What citations lead to: derived from `citation` and `name` whenever an issue comes or goes. */
export function createGraphTables(db: Database): void {
  db.exec(`
    -- What tells the issuer in the cited number, folded; NULL without a number.
    ALTER TABLE citation ADD COLUMN letters TEXT;
    CREATE INDEX citation_of_letters ON citation (letters);

    -- Citations whose document is held, each with that one document; the others have no row.
    CREATE TABLE link (
      document_id TEXT NOT NULL,
      ordinal INTEGER NOT NULL,
      target TEXT NOT NULL REFERENCES document ON DELETE CASCADE,
      passage TEXT, -- address of the article or the attached text that is meant, NULL for the document as a whole
      PRIMARY KEY (document_id, ordinal),
      FOREIGN KEY (document_id, ordinal) REFERENCES citation ON DELETE CASCADE
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX link_to ON link (target);
  `);
}
