import { makeRecord } from '../library/catalogue/make-record.ts';
import { readIssue } from '../library/read-issue.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { print, sayFailure } from './output.ts';

/** `gazette catalogue FILE`: the bibliographic facts of an issue, without its text, as a file of `assets/catalogue` holds them. */
export async function catalogue(file: string): Promise<ExitCode> {
  const read = await readIssue(file);
  if (!read.ok) return sayFailure(read.failure);
  print(JSON.stringify(makeRecord(read.value.parsed), null, 2));
  return exitCodes.ok;
}
