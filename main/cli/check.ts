import type { ReadIssue } from '../library/read-issue.ts';
import { warningsOf } from '../library/warnings.ts';
import { onEachIssue } from './each-issue.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { print, printJson, say } from './output.ts';

/**
 * `gazette check FILE`: what a librarian should look at, as `FILE:LINE: kind: message`, with the page of a file that has
 * pages. Of a pack, issue by issue, under the names of the files in it.
 */
export function check(file: string, { json }: { readonly json: boolean }): Promise<ExitCode> {
  return onEachIssue(file, (name, issue) => checkIssue(name, issue, json));
}

function checkIssue(file: string, { parsed, source, pages }: ReadIssue, json: boolean): ExitCode {
  const { issue, coverage, findings } = parsed;
  const warnings = warningsOf(parsed);
  if (json) printJson({ file, encoding: source.encoding, issue, coverage, warnings, findings, pages });
  else {
    for (const { zh, en } of warnings) print(`${file}: 注意 warning: ${zh} / ${en}`);
    for (const { kind, lines, message } of findings) {
      const page = pages?.[lines[0] - 1];
      const where = page === undefined ? '' : ` 第${page}页`;
      print(`${file}:${lines[0]}:${where} ${kind}: ${message}`);
    }
    say(
      `${file}: ${findings.length} 处待核 findings, 归入 placed ${coverage.placedChars} / ${coverage.sourceChars}`,
    );
  }
  return findings.length + warnings.length === 0 ? exitCodes.ok : exitCodes.remark;
}
