import { inflateSync } from 'node:zlib';
import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import type { IssueSource } from './insert-issue.ts';
import { first } from './rows.ts';

const sourceRow = z
  .object({
    file_name: z.string(),
    encoding: z.string(),
    sha256: z.string(),
    text: z.instanceof(Uint8Array),
    given_at: z.string().nullable(),
    sample: z.number(),
  })
  .transform(
    ({ file_name, text, given_at, sample, ...row }): IssueSource => ({
      ...row,
      fileName: file_name,
      text: inflateSync(text).toString('utf8'),
      sample: sample === 1,
      givenAt: given_at,
    }),
  );

/** The text that an issue was read from, with its file; `null` when there is no such issue. Throws what SQLite throws. */
export function keptSource(db: Database, issueId: string): IssueSource | null {
  const sql = 'SELECT source.*, sample FROM source JOIN issue ON issue.id = issue_id WHERE issue_id = ?';
  return first(db, sourceRow, sql, issueId);
}
