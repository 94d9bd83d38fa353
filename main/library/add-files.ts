import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import type { ImportAnswer, Outcome } from '../../preload/contract.ts';
import { type AddedIssue, addReadIssue, eachFile, type FailedFile, type Progress } from './add-issue-file.ts';
import { machineFailure } from './machine-failure.ts';
import { newFile } from './new-file.ts';
import { createLibrary, openLibraryForWriting } from './open.ts';
import { readIssue } from './read-issue.ts';
import type { Library } from './store.ts';

export interface AddFilesRequest {
  /** The library; made when there is none yet. */
  readonly library: string;
  /** One issue each. An issue that is held already is replaced. */
  readonly files: readonly string[];
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}

/**
 * Adds files to a library, each in a transaction of its own: whenever the process ends, every issue is in as it was
 * before or as it is after. A bad file is reported and leaves the others alone. A new library takes its place when it
 * has at least one issue.
 */
export async function addFiles(request: AddFilesRequest): Promise<ImportAnswer> {
  const answer = existsSync(request.library) ? await addToLibrary(request) : await startLibrary(request);
  return {
    imported: answer.added.map(({ fileName, issue }) => ({ fileName, issue })),
    failed: answer.failed,
  };
}

interface Answer {
  readonly added: AddedIssue[];
  readonly failed: FailedFile[];
}

async function addToLibrary({ library, files, onProgress }: AddFilesRequest): Promise<Answer> {
  return addAll(files, onProgress, () => openLibraryForWriting(library));
}

async function startLibrary({ library, files, onProgress }: AddFilesRequest): Promise<Answer> {
  try {
    const beside = newFile(library);
    try {
      createLibrary(beside.path).db.close();
      const answer = await addAll(files, onProgress, () => openLibraryForWriting(beside.path));
      if (answer.added.length > 0) beside.swapIn();
      return answer;
    } finally {
      beside.discard();
    }
  } catch (error) {
    const { failure } = machineFailure(error);
    return { added: [], failed: files.map((file) => ({ fileName: basename(file), failure })) };
  }
}

/** Each file gets a connection of its own, so that none works on with what a failed one left in memory. */
async function addAll(
  files: readonly string[],
  onProgress: AddFilesRequest['onProgress'],
  open: () => Outcome<Library>,
): Promise<Answer> {
  const added: AddedIssue[] = [];
  const failed: FailedFile[] = [];
  await eachFile(files, onProgress, async (file) => {
    const outcome = await addFile(file, open);
    if (outcome.ok) added.push(outcome.value);
    else failed.push({ fileName: basename(file), failure: outcome.failure });
  });
  return { added, failed };
}

async function addFile(file: string, open: () => Outcome<Library>): Promise<Outcome<AddedIssue>> {
  const read = readIssue(file);
  if (!read.ok) return read;
  const library = open();
  if (!library.ok) return library;
  try {
    return await addReadIssue(library.value, read.value);
  } finally {
    library.value.db.close();
  }
}
