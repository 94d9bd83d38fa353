import type { Checked } from '../library/verify/report.ts';
import { verifyLibrary } from '../library/verify/verify.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { print, printJson, say } from './output.ts';
import { sayNowAndThen } from './progress.ts';
import { withLibrary } from './with-library.ts';

export interface VerifyOptions {
  readonly library: string;
  readonly json: boolean;
}

/** `gazette verify`: what was looked at in a library, and the first few differences. */
export function verify({ library, json }: VerifyOptions): Promise<ExitCode> {
  return withLibrary(library, ({ db }) => {
    const { ok, checks } = verifyLibrary(db, sayNowAndThen());
    if (json) printJson({ library, ok, checks });
    else for (const checked of checks) print(linesOf(checked).join('\n'));
    say(ok ? '没有不符之处。/ Nothing differs.' : '有不符之处。/ Something differs.');
    return ok ? exitCodes.ok : exitCodes.remark;
  });
}

function linesOf({ zh, en, looked, differences, first }: Checked): string[] {
  const verdict = differences === 0 ? '相符 / same' : `不符 ${differences} 处 / ${differences} differ`;
  const rest = differences - first.length;
  return [
    `${zh} / ${en}: ${looked}\t${verdict}`,
    ...first.map((difference) => `  ${difference.zh}\n  ${difference.en}`),
    ...(rest > 0 ? [`  另有 ${rest} 处 / and ${rest} more`] : []),
  ];
}
