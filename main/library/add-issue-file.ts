import type { Failure, IssueEntry, Outcome } from '../../preload/contract.ts';
import { issueId } from '../gazette/index.ts';
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
  /** Whether another text of the same issue gave way to it. */
  readonly replaced: boolean;
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
    const replaced = issueEntry(library.db, issueId(parsed.issue)) !== null;
    const id = await addIssue(library, parsed, source);
    const issue = issueEntry(library.db, id);
    if (issue === null)
      return fail('internal', '存入的公报读不回来。', 'The issue just stored cannot be read back.');
    return ok({ fileName: source.fileName, issue, replaced, warnings: warningsOf(parsed) });
  } catch (error) {
    return machineFailure(error);
  }
}

/** How work on many files goes on. */
export interface Pace {
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  /** Stops behind the file at work. */
  readonly signal?: AbortSignal | undefined;
  /** Waited for before each file: work that nobody waits for makes room for whoever does. */
  readonly pause?: (() => Promise<void>) | undefined;
}

/** Calls `work` for each of these in turn, telling the progress before each and at the end. */
export async function eachFile<T extends { readonly fileName: string }>(
  files: readonly T[],
  work: (file: T) => Promise<void>,
  { onProgress, signal, pause }: Pace = {},
): Promise<void> {
  const total = files.length;
  for (const [done, file] of files.entries()) {
    onProgress?.({ done, total, fileName: file.fileName });
    // Lets whoever shares this thread answer between two files.
    await new Promise((resolve) => setImmediate(resolve));
    await pause?.();
    if (signal?.aborted) return;
    await work(file);
  }
  onProgress?.({ done: total, total, fileName: files.at(-1)?.fileName ?? '' });
}
