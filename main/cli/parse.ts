import type { ParsedIssue } from '../gazette/parsed-issue.ts';
import { warningsOf } from '../library/warnings.ts';
import { onEachIssue } from './each-issue.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { print, printJson, sayWarning } from './output.ts';

/** `gazette parse FILE`: what the importer reads in a file, or in every issue of a pack: one line of JSON for each. */
export function parse(file: string, { json }: { readonly json: boolean }): Promise<ExitCode> {
  return onEachIssue(file, (_name, { parsed, source }) => {
    for (const warning of warningsOf(parsed)) sayWarning(warning, source.fileName);
    if (json) printJson(parsed);
    else print(summary(parsed));
    return exitCodes.ok;
  });
}

function summary({ issue, documents, sections, findings, coverage }: ParsedIssue): string {
  const documentLines = documents.map(
    ({ docNumber, title, parts, blocks }) =>
      `${docNumber ?? '—'}\t${title}\t${parts.length} 部分 parts, ${blocks.length} 段 blocks`,
  );
  const sectionLines = sections.map(
    ({ kind, title, blocks }) => `${kind}\t${title}\t${blocks.length} 段 blocks`,
  );
  return [
    `${issue.title} ${issue.year ?? '?'}.${issue.number ?? '?'}`,
    ...documentLines,
    ...sectionLines,
    `待核 findings: ${findings.length}`,
    `归入 placed: ${coverage.placedChars} / ${coverage.sourceChars}`,
  ].join('\n');
}
