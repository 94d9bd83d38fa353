import { buildLibrary } from '../library/build.ts';
import { issueFiles } from '../library/issue-files.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { print, printJson, say, sayFailure, sayWarning } from './output.ts';

export interface BuildOptions {
  /** Files and folders. */
  readonly from: readonly string[];
  readonly out: string;
  readonly json: boolean;
}

/** `gazette build`: a new library of these files, or nothing at all. */
export async function build({ from, out, json }: BuildOptions): Promise<ExitCode> {
  const files: string[] = [];
  for (const path of from) {
    const found = issueFiles(path);
    if (!found.ok) return sayFailure(found.failure);
    files.push(...found.value);
  }
  const outcome = await buildLibrary({
    files,
    out,
    onProgress: ({ done, total, fileName }) => say(`[${done}/${total}] ${fileName}`),
  });
  if (!outcome.ok) return sayNotBuilt(outcome, out);
  for (const { fileName, warnings } of outcome.added) {
    for (const warning of warnings) sayWarning(warning, fileName);
  }
  for (const { fileName, issue } of outcome.kept) {
    say(
      `${fileName}：${issue.id} 已有同样的或更新的文字，没有再装\n  the same or a newer text of it is in already`,
    );
  }
  const issues = outcome.added.map(({ fileName, issue }) => ({ fileName, ...issue }));
  if (json) printJson({ library: out, issues });
  else
    for (const issue of issues) print(`${issue.id}\t${issue.documents} 份文件 documents\t${issue.fileName}`);
  return exitCodes.ok;
}

function sayNotBuilt(
  { failure, failed }: Extract<Awaited<ReturnType<typeof buildLibrary>>, { ok: false }>,
  out: string,
): ExitCode {
  const codes = failed.map((bad) => sayFailure(bad.failure, bad.fileName));
  const code = codes[0] ?? sayFailure(failure);
  say(`没有写 ${out}，原有的文库没有改动。\n  ${out} was not written; a library there before is unchanged.`);
  return code;
}
