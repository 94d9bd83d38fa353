import type { Database } from 'better-sqlite3';

/** What an issue's lists record, and what the importer found in it; like {@link createFactTables} one row per fact. */
export function createRecordTables(db: Database): void {
  db.exec(`
    CREATE TABLE appointment (
      document_id TEXT NOT NULL REFERENCES document ON DELETE CASCADE,
      ordinal INTEGER NOT NULL,
      person TEXT NOT NULL,
      action TEXT NOT NULL,   -- 任 or 免
      post TEXT NOT NULL,     -- as printed
      post_key TEXT NOT NULL, -- the same for acts on one post of the city
      note TEXT,
      date TEXT,              -- YYYY-MM-DD or YYYY-MM
      dated TEXT,             -- what tells it
      address TEXT NOT NULL,
      start INTEGER NOT NULL,
      "end" INTEGER NOT NULL,
      PRIMARY KEY (document_id, ordinal)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE event (
      document_id TEXT NOT NULL REFERENCES document ON DELETE CASCADE,
      ordinal INTEGER NOT NULL,
      date TEXT NOT NULL,
      text TEXT NOT NULL,
      people TEXT NOT NULL,
      address TEXT NOT NULL,
      start INTEGER NOT NULL,
      "end" INTEGER NOT NULL,
      PRIMARY KEY (document_id, ordinal)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX event_by_date ON event (date);

    CREATE TABLE event_person (
      name TEXT NOT NULL,
      document_id TEXT NOT NULL,
      ordinal INTEGER NOT NULL,
      PRIMARY KEY (name, document_id, ordinal),
      FOREIGN KEY (document_id, ordinal) REFERENCES event ON DELETE CASCADE
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX person_of_event ON event_person (document_id, ordinal);

    CREATE TABLE statistic (
      document_id TEXT NOT NULL REFERENCES document ON DELETE CASCADE,
      ordinal INTEGER NOT NULL,
      key TEXT NOT NULL, -- the same for an indicator in all issues of the city
      indicator TEXT NOT NULL,
      unit TEXT,
      parents TEXT NOT NULL,
      figures TEXT NOT NULL, -- its cells with their months, always read together
      address TEXT NOT NULL,
      start INTEGER NOT NULL,
      "end" INTEGER NOT NULL,
      PRIMARY KEY (document_id, ordinal)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX statistic_of_key ON statistic (key);

    CREATE TABLE finding (
      issue_id TEXT NOT NULL REFERENCES issue ON DELETE CASCADE,
      ordinal INTEGER NOT NULL,
      kind TEXT NOT NULL,
      first_line INTEGER NOT NULL,
      last_line INTEGER NOT NULL,
      message TEXT NOT NULL,
      source TEXT NOT NULL, -- the first line
      document_id TEXT,     -- where the reader shows it, NULL where it does not
      address TEXT,
      PRIMARY KEY (issue_id, ordinal)
    ) STRICT, WITHOUT ROWID;
  `);
}
