import type { Database } from 'better-sqlite3';

/**
 * What has to be known of an issue's text to decide whether another one takes its place. `given_at` is when the text was
 * handed out: when the pack or the built library that it came in was made, or when the person added the file; ISO 8601,
 * NULL where nobody knows.
 */
export function createIncomingTables(db: Database): void {
  db.exec(`
    ALTER TABLE source ADD COLUMN given_at TEXT;
    -- Holds all that comparing texts needs: the texts themselves are large and stay unread.
    CREATE INDEX source_facts ON source (sha256, issue_id, file_name, given_at);

    -- The texts that an issue had before: they do not come back by themselves.
    CREATE TABLE replaced_text (
      issue_id TEXT NOT NULL,
      sha256 TEXT NOT NULL,
      PRIMARY KEY (issue_id, sha256)
    ) STRICT, WITHOUT ROWID;

    -- The libraries handed out with a program whose issues have all been taken in, by their stamps.
    CREATE TABLE taken_bundle (stamp TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
  `);
}

/** Keeps in mind, before an issue's text gives way to another one (`sha256`), that it was there. */
export function rememberReplaced(db: Database, issueId: string, sha256: string): void {
  db.prepare(
    `INSERT OR IGNORE INTO replaced_text
     SELECT issue_id, sha256 FROM source WHERE issue_id = ? AND sha256 <> ?`,
  ).run(issueId, sha256);
  db.prepare('DELETE FROM replaced_text WHERE issue_id = ? AND sha256 = ?').run(issueId, sha256);
}
