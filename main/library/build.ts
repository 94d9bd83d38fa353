import { basename, resolve } from 'node:path';
import type { Failure } from '../../preload/contract.ts';
import { issueId } from '../gazette/index.ts';
import { type AddedIssue, addReadIssue, eachFile, type FailedFile, type Progress } from './add-issue-file.ts';
import { issueEntry } from './issues.ts';
import { machineFailure } from './machine-failure.ts';
import { newFile } from './new-file.ts';
import { createLibrary } from './open.ts';
import { fail } from './outcome.ts';
import { type ReadIssue, readIssue } from './read-issue.ts';
import type { Library } from './store.ts';

export interface BuildRequest {
  /** One issue each. */
  readonly files: readonly string[];
  /** Which of them are invented samples. */
  readonly samples?: readonly string[];
  /** Where the library goes; its folder is made when it is missing. */
  readonly out: string;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}

export type BuildOutcome =
  | { readonly ok: true; readonly out: string; readonly added: readonly AddedIssue[] }
  /** `failed` names the bad files; it is empty when the machine failed. */
  | { readonly ok: false; readonly failure: Failure; readonly failed: readonly FailedFile[] };

/**
 * Builds a library of these files. It is written beside its place and swapped in only when every file is in: on any
 * failure, and at a kill at any moment, a library that was there before is untouched. Every file is read even behind a
 * bad one, so that all bad ones are named at once. Beside the failures of {@link readIssue}, `issue-exists` when two
 * files are one issue, and the machine's (`disk-full`, `read-only`, `internal`).
 */
export async function buildLibrary({
  files,
  samples = [],
  out,
  onProgress,
}: BuildRequest): Promise<BuildOutcome> {
  const added: AddedIssue[] = [];
  const failed: FailedFile[] = [];
  try {
    const beside = newFile(resolve(out));
    try {
      const library = createLibrary(beside.path);
      try {
        // Nobody reads this file before it is synced and swapped in.
        library.db.pragma('synchronous = OFF');
        await eachFile([...new Set(files.map((file) => resolve(file)))], onProgress, async (file) => {
          const outcome = await addNew(library, file, samples.includes(file));
          if (outcome.ok) added.push(outcome.value);
          else failed.push({ fileName: basename(file), failure: outcome.failure });
        });
      } finally {
        library.db.close();
      }
      const [bad] = failed;
      if (bad !== undefined) return { ok: false, failure: bad.failure, failed };
      beside.swapIn();
      return { ok: true, out, added };
    } finally {
      beside.discard();
    }
  } catch (error) {
    return { ...machineFailure(error), failed };
  }
}

async function addNew(library: Library, file: string, sample: boolean): ReturnType<typeof addReadIssue> {
  const read = await readIssue(file, sample);
  if (!read.ok) return read;
  return exists(library, read.value) ?? addReadIssue(library, read.value);
}

/** Two files of one issue: which of them is right only a person can say. */
function exists(library: Library, { parsed, source }: ReadIssue): ReturnType<typeof fail> | null {
  const id = issueId(parsed.issue);
  if (issueEntry(library.db, id) === null) return null;
  return fail(
    'issue-exists',
    `${source.fileName} 和前面的一个文件是同一期（${id}），只能留一个。`,
    `${source.fileName} is the same issue (${id}) as a file before it; only one of them can stay.`,
  );
}
