import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import type { IssueEntry } from '../../preload/contract.ts';
import { all, first } from './rows.ts';

const issueRow = z
  .object({
    id: z.string(),
    title: z.string(),
    year: z.number().nullable(),
    number: z.number().nullable(),
    serial: z.number().nullable(),
    published_on: z.string().nullable(),
    publisher: z.string().nullable(),
    licence: z.string().nullable(),
    documents: z.number(),
    findings: z.number(),
    sample: z.number(),
  })
  .transform(
    ({ published_on, sample, ...row }): IssueEntry => ({
      ...row,
      publishedOn: published_on,
      sample: sample === 1,
    }),
  );

const select = `
  SELECT id, title, year, number, serial, published_on, publisher, licence, sample,
         json_array_length(findings) AS findings,
         (SELECT count(*) FROM document WHERE issue_id = issue.id AND form = 'document') AS documents
  FROM issue`;

/** All issues, newest first; the samples behind the real ones. */
export function issueEntries(db: Database): IssueEntry[] {
  return all(db, issueRow, `${select} ORDER BY sample, year DESC, number DESC, published_on DESC, title, id`);
}

export function issueEntry(db: Database, id: string): IssueEntry | null {
  return first(db, issueRow, `${select} WHERE id = ?`, id);
}

/** The name of the file that an issue was read from. */
export function sourceFileName(db: Database, issueId: string): string | null {
  const row = z.object({ file_name: z.string() });
  return first(db, row, 'SELECT file_name FROM source WHERE issue_id = ?', issueId)?.file_name ?? null;
}
