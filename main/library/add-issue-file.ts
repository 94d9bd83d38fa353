import { basename } from 'node:path';
import type { Failure, IssueEntry, Outcome } from '../../preload/contract.ts';
import { issueEntry } from './issues.ts';
import { machineFailure } from './machine-failure.ts';
import { fail, ok } from './outcome.ts';
import type { ReadIssue } from './read-issue.ts';
import { addIssue, type Library } from './store.ts';
import { type Warning, warningsOf } from './warnings.ts';

/** How far a building or an import has come. */
export interface Progress {
  /** Files that are done with. */
  readonly done: number;
  readonly total: number;
  /** The file at work, the last one at the end. */
  readonly fileName: string;
}

/** A file that became an issue of the library. */
export interface AddedIssue {
  readonly fileName: string;
  readonly issue: IssueEntry;
  readonly warnings: readonly Warning[];
}

/** A file that did not. */
export interface FailedFile {
  readonly fileName: string;
  readonly failure: Failure;
}

/** Puts an issue that was read into the library, in place of the one with its id. After `ok: false` reopen the library. */
export async function addReadIssue(
  library: Library,
  { parsed, source }: ReadIssue,
): Promise<Outcome<AddedIssue>> {
  try {
    const id = await addIssue(library, parsed, source);
    const issue = issueEntry(library.db, id);
    if (issue === null)
      return fail('internal', '存入的公报读不回来。', 'The issue just stored cannot be read back.');
    return ok({ fileName: source.fileName, issue, warnings: warningsOf(parsed) });
  } catch (error) {
    return machineFailure(error);
  }
}

/** Calls `work` for each file in turn until `signal` says stop, telling the progress before each and at the end. */
export async function eachFile(
  files: readonly string[],
  onProgress: ((progress: Progress) => void) | undefined,
  work: (file: string) => Promise<void>,
  signal?: AbortSignal,
): Promise<void> {
  const total = files.length;
  for (const [done, file] of files.entries()) {
    onProgress?.({ done, total, fileName: basename(file) });
    // Lets whoever shares this thread answer between two files.
    await new Promise((resolve) => setImmediate(resolve));
    if (signal?.aborted) return;
    await work(file);
  }
  onProgress?.({ done: total, total, fileName: basename(files.at(-1) ?? '') });
}
