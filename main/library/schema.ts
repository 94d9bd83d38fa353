import type { Database } from 'better-sqlite3';
import { createSearchTables, reorderPostings } from '../search/index.ts';
import { createRecordTables } from './facts/record-tables.ts';
import { addTaskKeys, createFactTables } from './facts/tables.ts';
import { relinkAll } from './graph/relink.ts';
import { createGraphTables } from './graph/tables.ts';
import { createIncomingTables } from './incoming/tables.ts';
import { createSpokenNames } from './search/spoken-names.ts';
import { createValidityTables } from './validity/tables.ts';

/** “GZL1” in `PRAGMA application_id`: tells a library from any other SQLite file. */
export const applicationId = 0x475a4c31;

/**
 * One step per version of the file, oldest first; `user_version` counts the steps that a file has taken. A step that
 * has been given out is never changed, a change of the schema is a new step at the end.
 */
const migrations: readonly ((db: Database) => void)[] = [
  firstTables,
  derivedTables,
  createSpokenNames,
  addTaskKeys,
  reorderPostings,
  createIncomingTables,
];

/** The version that this program writes and reads. */
export const libraryVersion = migrations.length;

/** The version from which on a file has links between its documents. */
const linksSince = 2;

/** The version of a file. */
export function versionOf(db: Database): number {
  return Number(db.pragma('user_version', { simple: true }));
}

/** Takes the steps that the file lacks up to a version, all of them or none. Throws what SQLite throws. */
export function migrate(db: Database, to = libraryVersion): void {
  if (versionOf(db) >= to) return;
  db.transaction(() => {
    for (const step of migrations.slice(versionOf(db), to)) step(db);
    if (to >= linksSince) relinkAll(db);
    db.pragma(`application_id = ${applicationId}`);
    db.pragma(`user_version = ${to}`);
  }).immediate();
}

/**
 * What is derived from the issues' texts. The issues that are there already have nothing in these tables until they
 * are read again; only their links are made at once. `importer` is the version of the importer that read an issue, 0 is older than all.
 */
function derivedTables(db: Database): void {
  db.exec('ALTER TABLE issue ADD COLUMN importer INTEGER NOT NULL DEFAULT 0');
  for (const create of [createGraphTables, createValidityTables, createFactTables, createRecordTables])
    create(db);
}

function firstTables(db: Database): void {
  db.exec(`
    CREATE TABLE issue (
      id TEXT PRIMARY KEY,
      title TEXT NOT NULL,
      year INTEGER,
      number INTEGER,
      serial INTEGER,
      published_on TEXT,
      publisher TEXT,
      licence TEXT,
      sample INTEGER NOT NULL, -- 1: invented, comes with the program
      toc TEXT NOT NULL,
      findings TEXT NOT NULL,
      coverage TEXT NOT NULL,
      -- appointments, news, events, issuedList, statistics and frontMatter as the importer gives them
      records TEXT NOT NULL
    ) STRICT;

    -- The text that the issue was read from, so that a better importer can read it again.
    CREATE TABLE source (
      issue_id TEXT PRIMARY KEY REFERENCES issue ON DELETE CASCADE,
      file_name TEXT NOT NULL,
      encoding TEXT NOT NULL,
      sha256 TEXT NOT NULL, -- of the file's bytes
      text BLOB NOT NULL    -- UTF-8, zlib
    ) STRICT;

    -- Documents, and the other readable sections of an issue; form tells them apart.
    CREATE TABLE document (
      id TEXT PRIMARY KEY,
      issue_id TEXT NOT NULL REFERENCES issue ON DELETE CASCADE,
      ordinal INTEGER NOT NULL, -- in the order of the issue's text
      form TEXT NOT NULL,
      section TEXT,
      kind TEXT NOT NULL,
      title TEXT NOT NULL,
      doc_number TEXT,
      letters TEXT,             -- of the number, folded: what tells its issuer
      code TEXT,
      issuers TEXT NOT NULL,
      recipients TEXT,
      signed_on TEXT,
      effective_from TEXT,
      expires_on TEXT,
      page INTEGER,
      page_end INTEGER,
      first_line INTEGER NOT NULL,
      last_line INTEGER NOT NULL,
      first_block INTEGER NOT NULL, -- a document's blocks have neighbouring ids
      last_block INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX document_of_issue ON document (issue_id, ordinal);
    CREATE INDEX document_of_letters ON document (letters);
    CREATE INDEX document_of_block ON document (first_block);

    -- What a citation may call a document: its number, its title, the title of the text that it issues.
    CREATE TABLE name (
      key TEXT NOT NULL,
      document_id TEXT NOT NULL REFERENCES document ON DELETE CASCADE,
      PRIMARY KEY (key, document_id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX name_of_document ON name (document_id);

    CREATE TABLE part (
      document_id TEXT NOT NULL REFERENCES document ON DELETE CASCADE,
      ordinal INTEGER NOT NULL,
      kind TEXT NOT NULL,
      label TEXT,
      title TEXT,
      first_line INTEGER NOT NULL,
      last_line INTEGER NOT NULL,
      PRIMARY KEY (document_id, ordinal)
    ) STRICT, WITHOUT ROWID;

    -- Every text that can be searched, in reading order: its id is the row of the search index. An id is never given
    -- a second time, for the index takes ascending ids only.
    CREATE TABLE block (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      document_id TEXT NOT NULL REFERENCES document ON DELETE CASCADE,
      address TEXT NOT NULL,
      text TEXT NOT NULL,
      place TEXT NOT NULL, -- for people: 第三十九条
      detail TEXT, -- the rest of a block as JSON; NULL for head and part-N, which only repeat what stands elsewhere
      UNIQUE (document_id, address)
    ) STRICT;

    CREATE TABLE citation (
      document_id TEXT NOT NULL REFERENCES document ON DELETE CASCADE,
      ordinal INTEGER NOT NULL,
      address TEXT NOT NULL,
      start INTEGER NOT NULL,
      "end" INTEGER NOT NULL,
      text TEXT NOT NULL,
      doc_number TEXT,
      title TEXT,
      relation TEXT NOT NULL,
      number_key TEXT,
      title_key TEXT,
      target TEXT, -- the importer's own finding, inside the issue
      PRIMARY KEY (document_id, ordinal)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX citation_of_number ON citation (number_key);
    CREATE INDEX citation_of_title ON citation (title_key);
    CREATE INDEX citation_of_target ON citation (target);

    CREATE TABLE internal_reference (
      document_id TEXT NOT NULL REFERENCES document ON DELETE CASCADE,
      ordinal INTEGER NOT NULL,
      address TEXT NOT NULL,
      start INTEGER NOT NULL,
      "end" INTEGER NOT NULL,
      text TEXT NOT NULL,
      targets TEXT NOT NULL,
      PRIMARY KEY (document_id, ordinal)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE responsibility (
      document_id TEXT NOT NULL REFERENCES document ON DELETE CASCADE,
      ordinal INTEGER NOT NULL,
      address TEXT NOT NULL,
      label TEXT NOT NULL,
      units TEXT NOT NULL,
      first_line INTEGER NOT NULL,
      last_line INTEGER NOT NULL,
      PRIMARY KEY (document_id, ordinal)
    ) STRICT, WITHOUT ROWID;
  `);
  createSearchTables(db);
}
