import { issueFiles } from '../library/issue-files.ts';
import { writePack } from '../library/pack/write-pack.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { print, printJson, say, sayFailure, sayWarning } from './output.ts';

export interface PackOptions {
  /** Files and folders. */
  readonly from: readonly string[];
  readonly out: string;
  readonly json: boolean;
}

/** `gazette pack`: one file that hands out these issues, or nothing at all. */
export async function pack({ from, out, json }: PackOptions): Promise<ExitCode> {
  const files: string[] = [];
  for (const path of from) {
    const found = issueFiles(path);
    if (!found.ok) return sayFailure(found.failure);
    files.push(...found.value);
  }
  const onProgress = ({ done, total, fileName }: { done: number; total: number; fileName: string }) =>
    say(`[${done}/${total}] ${fileName}`);
  const outcome = await writePack({ files, out, onProgress });
  if (!outcome.ok) {
    const codes = outcome.failed.map((bad) => sayFailure(bad.failure, bad.fileName));
    const code = codes[0] ?? sayFailure(outcome.failure);
    say(`没有写 ${out}。\n  ${out} was not written.`);
    return code;
  }
  for (const { fileName, warnings } of outcome.packed) {
    for (const warning of warnings) sayWarning(warning, fileName);
  }
  if (json) printJson({ pack: out, issues: outcome.packed.map(({ warnings: _, ...issue }) => issue) });
  else for (const { id, fileName } of outcome.packed) print(`${id}\t${fileName}`);
  return exitCodes.ok;
}
