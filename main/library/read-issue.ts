import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { Outcome } from '../../preload/contract.ts';
import { readSource } from '../formats/read-source.ts';
import { parseText } from '../gazette/index.ts';
import type { ParsedIssue } from '../gazette/parsed-issue.ts';
import type { IssueSource } from './insert-issue.ts';
import { fail, ok } from './outcome.ts';
import { sha256Of } from './sha256.ts';

/** An issue with the file that it was read from. */
export interface ReadIssue {
  readonly parsed: ParsedIssue;
  readonly source: IssueSource;
  /** 1-based page of the file that each line of the source begins on; `null` where the format has no pages. */
  readonly pages: readonly number[] | null;
}

/** More than any gazette, even with its pictures; a file beyond it is something else and is not taken into memory. */
const greatestSize = 256 * 1024 * 1024;

/** What the file itself does not say of an issue. */
export type Given = Partial<Pick<IssueSource, 'sample' | 'givenAt'>>;

/** Reads one file as one issue. Fails with `file-missing`, `file-unreadable`, or as {@link readSource} does. */
export async function readIssue(
  file: string,
  { sample = false, givenAt = null }: Given = {},
): Promise<Outcome<ReadIssue>> {
  const bytes = readBytes(file);
  if (!bytes.ok) return bytes;
  const fileName = basename(file);
  const sha256 = sha256Of(bytes.value);
  const read = await readSource(bytes.value, fileName);
  if (!read.ok) return read;
  const { text, encoding, pages } = read.value;
  const parsed = parseText(text, fileName);
  return ok({ parsed, source: { text, encoding, fileName, sha256, sample, givenAt }, pages });
}

function readBytes(file: string): Outcome<Uint8Array> {
  try {
    const { size } = statSync(file);
    if (size <= greatestSize) return ok(readFileSync(file));
    return fail('file-not-text', `${file} 太大，不是公报。`, `${file} is too large to be a gazette.`);
  } catch (error) {
    return unreadable(file, error);
  }
}

/** What the file system threw when a file was read, in words. */
export function unreadable(file: string, error: unknown): ReturnType<typeof fail> {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return fail('file-missing', `找不到文件 ${file}。`, `There is no file ${file}.`);
  }
  if (code === 'EISDIR') {
    return fail('file-unreadable', `${file} 是文件夹，不是文件。`, `${file} is a folder, not a file.`);
  }
  const cause = error instanceof Error ? error.message : String(error);
  return fail('file-unreadable', `读不了文件 ${file}（${cause}）。`, `${file} cannot be read (${cause}).`);
}
