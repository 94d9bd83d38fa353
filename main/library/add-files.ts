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
  /** Stops behind the file at work; the files that were not reached are in neither list of the answer. */
  readonly signal?: AbortSignal;
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

async function addToLibrary(request: AddFilesRequest): Promise<Answer> {
  return addAll(request, () => openLibraryForWriting(request.library));
}

async function startLibrary(request: AddFilesRequest): Promise<Answer> {
  const { library, files } = request;
  try {
    const beside = newFile(library);
    try {
      createLibrary(beside.path).db.close();
      const answer = await addAll(request, () => openLibraryForWriting(beside.path));
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
  { files, onProgress, signal }: AddFilesRequest,
  open: () => Outcome<Library>,
): Promise<Answer> {
  const added: AddedIssue[] = [];
  const failed: FailedFile[] = [];
  const add = async (file: string) => {
    const outcome = await addFile(file, open);
    if (outcome.ok) added.push(outcome.value);
    else failed.push({ fileName: basename(file), failure: outcome.failure });
  };
  await eachFile(files, onProgress, add, signal);
  return { added, failed };
}

async function addFile(file: string, open: () => Outcome<Library>): Promise<Outcome<AddedIssue>> {
  const read = await readIssue(file);
  if (!read.ok) return read;
  const library = open();
  if (!library.ok) return library;
  try {
    return await addReadIssue(library.value, read.value);
  } finally {
    library.value.db.close();
  }
}
