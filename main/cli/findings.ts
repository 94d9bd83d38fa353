import { findings as findingsOf } from '../library/facts/findings/finding-queries.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { print, printJson, say } from './output.ts';
import { withLibrary } from './with-library.ts';

export interface FindingsOptions {
  readonly library: string;
  readonly json: boolean;
}

/** `gazette findings`: what `gazette check` says of each issue that a library holds, the newest issue first. */
export function findings({ library, json }: FindingsOptions): Promise<ExitCode> {
  return withLibrary(library, ({ db }) => {
    const everything = { issueId: null, kind: null, filter: '', offset: 0, limit: 100_000 };
    const { rows } = findingsOf(db, { ...everything, sort: 'issue', descending: true });
    if (json) printJson({ findings: rows });
    else {
      for (const { issueId, lines, kind, message } of rows)
        print(`${issueId}:${lines[0]}: ${kind}: ${message}`);
    }
    say(`${rows.length} 处待核 findings`);
    return rows.length === 0 ? exitCodes.ok : exitCodes.remark;
  });
}
