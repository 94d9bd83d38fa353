import type { ParsedIssue } from '../gazette/parsed-issue.ts';
import { readIssue } from '../library/read-issue.ts';
import { warningsOf } from '../library/warnings.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { print, printJson, sayFailure, sayWarning } from './output.ts';

/** `gazette parse FILE`: what the importer reads in a file. */
export async function parse(file: string, { json }: { readonly json: boolean }): Promise<ExitCode> {
  const read = await readIssue(file);
  if (!read.ok) return sayFailure(read.failure);
  const { parsed, source } = read.value;
  for (const warning of warningsOf(parsed)) sayWarning(warning, source.fileName);
  if (json) printJson(parsed);
  else print(summary(parsed));
  return exitCodes.ok;
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
