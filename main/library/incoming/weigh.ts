import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import type { KeptIssue } from '../../../preload/contract.ts';
import type { IssueSource } from '../insert-issue.ts';
import { all, first } from '../rows.ts';

/** The text of an issue that is held. */
export interface HeldText extends Pick<IssueSource, 'sha256' | 'fileName'> {
  readonly issueId: string;
  /** `null`: before anybody kept note of it. */
  readonly givenAt: string | null;
}

const heldRow = z
  .object({
    issue_id: z.string(),
    sha256: z.string(),
    file_name: z.string(),
    given_at: z.string().nullable(),
  })
  .transform(
    ({ issue_id, sha256, file_name, given_at }): HeldText => ({
      issueId: issue_id,
      sha256,
      fileName: file_name,
      givenAt: given_at,
    }),
  );

/** The texts of all issues held, by issue; the texts themselves are not read. */
export function heldTexts(db: Database): HeldText[] {
  const sql = 'SELECT issue_id, sha256, file_name, given_at FROM source ORDER BY issue_id';
  return all(db, heldRow, sql);
}

/**
 * Whether a library keeps what it holds when a text of an issue is offered: `null` when the text is to be taken.
 *
 * It keeps the very same text, told by the check sum of its file together with the issue or the file's name. Another
 * text of an issue that is held is always taken when a person chose it (`weighed` false). What a librarian hands out, in a
 * pack or with the program, is weighed: it gives way to a text that was handed out later, and a text that this library
 * held before does not come back in the place of the one that replaced it. So what a person corrected stays until a text
 * comes that is both newer and not known yet. A text of which nobody knows when it was handed out is older than any other.
 */
export function keptInstead(
  db: Database,
  issueId: string,
  offered: IssueSource,
  weighed: boolean,
): { readonly issueId: string; readonly why: KeptIssue['why'] } | null {
  const same = first(
    db,
    heldRow,
    `SELECT issue_id, sha256, file_name, given_at FROM source
     WHERE sha256 = ? AND (issue_id = ? OR file_name = ?) ORDER BY issue_id <> ?`,
    offered.sha256,
    issueId,
    offered.fileName,
    issueId,
  );
  if (same !== null) return { issueId: same.issueId, why: 'same' };
  if (!weighed) return null;
  const sql = 'SELECT issue_id, sha256, file_name, given_at FROM source WHERE issue_id = ?';
  const held = first(db, heldRow, sql, issueId);
  if (held === null) return null;
  const isOlder = wasReplaced(db, issueId, offered.sha256) || (offered.givenAt ?? '') < (held.givenAt ?? '');
  return isOlder ? { issueId, why: 'older' } : null;
}

function wasReplaced(db: Database, issueId: string, sha256: string): boolean {
  const sql = 'SELECT 1 AS there FROM replaced_text WHERE issue_id = ? AND sha256 = ?';
  return first(db, z.object({ there: z.number() }), sql, issueId, sha256) !== null;
}
