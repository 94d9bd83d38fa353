import type { Database } from 'better-sqlite3';

/**
 * What tasks are found and sorted by stands with them: a unit may have many thousands. `due` is the earliest deadline in the
 * words of the task.
 */
export function addTaskKeys(db: Database): void {
  db.exec(`
    ALTER TABLE task ADD COLUMN due TEXT;
    ALTER TABLE task_unit ADD COLUMN city TEXT NOT NULL DEFAULT ''; -- whose gazette names the unit
    UPDATE task SET due = (SELECT min(date) FROM day WHERE day.document_id = task.document_id
      AND kind = 'deadline' AND day.address = task.address AND day.start >= task.start AND day."end" <= task."end");
    UPDATE task_unit SET city = (SELECT city FROM document JOIN issue ON issue.id = issue_id
      WHERE document.id = task_unit.document_id);
    DROP INDEX task_of_unit;
    CREATE INDEX task_of_unit ON task_unit (city, unit, name, role);
  `);
}

/**
 * What the indexes list: one row per fact, written with its issue and gone with it. A fact's `address`, `start` and `end`
 * are the words that say it; texts are kept beside them, so that an index is filtered and sorted without the blocks.
 */
export function createFactTables(db: Database): void {
  db.exec(`
    ALTER TABLE issue ADD COLUMN city TEXT NOT NULL DEFAULT ''; -- whose gazette: 青禾市

    -- Tasks with the units that are to do them; in place of the table that kept them as JSON.
    DROP TABLE responsibility;
    CREATE TABLE task (
      document_id TEXT NOT NULL REFERENCES document ON DELETE CASCADE,
      ordinal INTEGER NOT NULL,
      address TEXT NOT NULL,
      start INTEGER NOT NULL,
      "end" INTEGER NOT NULL,
      text TEXT NOT NULL, -- what is to be done, without the note that says by whom
      PRIMARY KEY (document_id, ordinal)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE task_unit (
      document_id TEXT NOT NULL,
      ordinal INTEGER NOT NULL, -- of the task
      position INTEGER NOT NULL,
      unit TEXT NOT NULL, -- what all its names are grouped under
      name TEXT NOT NULL, -- as printed
      role TEXT NOT NULL,
      PRIMARY KEY (document_id, ordinal, position),
      FOREIGN KEY (document_id, ordinal) REFERENCES task ON DELETE CASCADE
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX task_of_unit ON task_unit (unit);

    -- When a document was signed, from when and until when it applies, until when something is to be done.
    CREATE TABLE day (
      document_id TEXT NOT NULL REFERENCES document ON DELETE CASCADE,
      ordinal INTEGER NOT NULL,
      kind TEXT NOT NULL,
      scope TEXT,     -- whole or clause; NULL for days that have none
      date TEXT,      -- NULL where the text gives none that can be counted
      precision TEXT, -- what the words name: day, month, quarter, year
      amount INTEGER, -- 20 of 20个工作日内
      period TEXT,    -- 工作日 of it
      address TEXT NOT NULL,
      start INTEGER NOT NULL,
      "end" INTEGER NOT NULL,
      text TEXT NOT NULL,
      sentence TEXT NOT NULL,
      PRIMARY KEY (document_id, ordinal)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX day_by_date ON day (date);

    -- Every place where a document number was seen: over a document held, in a list of what was issued, in a citation.
    CREATE TABLE seen_number (
      issue_id TEXT NOT NULL REFERENCES issue ON DELETE CASCADE,
      ordinal INTEGER NOT NULL,
      how TEXT NOT NULL,
      city TEXT NOT NULL,    -- whose number; empty where the letters are one organ's everywhere
      letters TEXT NOT NULL, -- folded
      year INTEGER,          -- NULL for numbers that run on over the years
      number INTEGER NOT NULL,
      doc_number TEXT NOT NULL, -- as printed
      title TEXT,
      document_id TEXT, -- where it was seen; NULL for a table of contents
      address TEXT,
      start INTEGER,
      "end" INTEGER,
      PRIMARY KEY (issue_id, ordinal)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX seen_in_series ON seen_number (city, letters, year, number);
  `);
}
