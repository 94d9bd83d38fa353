import { existsSync } from 'node:fs';
import type { ImportAnswer } from '../../preload/contract.ts';
import type { Progress } from './add-issue-file.ts';
import { type CopyOptions, libraryAt, ownLibrary } from './incoming/destination.ts';
import { type Offer, offersOf } from './incoming/offer.ts';
import { type TakenIn, takeIn } from './incoming/take-in.ts';
import { machineFailure } from './machine-failure.ts';
import { newFile } from './new-file.ts';
import { createLibrary } from './open.ts';

export interface AddFilesRequest extends CopyOptions {
  /** The library; made when there is none yet. */
  readonly library: string;
  /** The library that came with the program: a new one begins as its copy. `null` when there is none. */
  readonly bundled?: string | null;
  /** An issue or a pack of issues each. */
  readonly files: readonly string[];
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}

/**
 * Adds files to a library, each issue in a transaction of its own: whenever the process ends, every issue is in as it was
 * before or as it is after. A bad file is reported and leaves the others alone. A new library takes its place when it
 * has at least one issue. `signal` stops behind the issue at work; what was not reached is in no list of the answer.
 */
export async function addFiles(request: AddFilesRequest): Promise<ImportAnswer> {
  const givenAt = new Date().toISOString();
  const offers = request.files.flatMap((file) => offersOf(file, { givenAt }));
  const { added, kept, failed } = await take(request, offers);
  const imported = added.map(({ fileName, issue, replaced }) => ({ fileName, issue, replaced }));
  return { imported, kept, failed };
}

async function take(request: AddFilesRequest, offers: readonly Offer[]): Promise<TakenIn> {
  const { library, bundled = null, onProgress, signal } = request;
  if (bundled !== null) {
    return await takeIn({ offers, destination: ownLibrary(library, bundled, request), onProgress, signal });
  }
  if (existsSync(library))
    return await takeIn({ offers, destination: libraryAt(library), onProgress, signal });
  return await startLibrary(request, offers);
}

async function startLibrary(
  { library, onProgress, signal }: AddFilesRequest,
  offers: readonly Offer[],
): Promise<TakenIn> {
  try {
    const beside = newFile(library);
    try {
      createLibrary(beside.path).db.close();
      const taken = await takeIn({ offers, destination: libraryAt(beside.path), onProgress, signal });
      if (taken.added.length > 0) beside.swapIn();
      return taken;
    } finally {
      beside.discard();
    }
  } catch (error) {
    const { failure } = machineFailure(error);
    return { added: [], kept: [], failed: offers.map(({ fileName }) => ({ fileName, failure })) };
  }
}
