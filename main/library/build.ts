import { resolve } from 'node:path';
import type { Failure, KeptIssue, Outcome } from '../../preload/contract.ts';
import { issueId } from '../gazette/index.ts';
import { type AddedIssue, addReadIssue, eachFile, type FailedFile, type Progress } from './add-issue-file.ts';
import { type Offer, offersOf, sameIssueTwice } from './incoming/offer.ts';
import { keptIn } from './incoming/take-in.ts';
import { issueEntry } from './issues.ts';
import { machineFailure } from './machine-failure.ts';
import { newFile } from './new-file.ts';
import { createLibrary } from './open.ts';
import { ok } from './outcome.ts';
import type { Library } from './store.ts';

export interface BuildRequest {
  /** An issue or a pack of issues each. */
  readonly files: readonly string[];
  /** Which of them are invented samples. */
  readonly samples?: readonly string[];
  /** Where the library goes; its folder is made when it is missing. */
  readonly out: string;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}

export type BuildOutcome =
  | {
      readonly ok: true;
      readonly out: string;
      readonly added: readonly AddedIssue[];
      /** Issues of packs that gave way to the same or a newer text in another file. */
      readonly kept: readonly KeptIssue[];
    }
  /** `failed` names the bad files; it is empty when the machine failed. */
  | { readonly ok: false; readonly failure: Failure; readonly failed: readonly FailedFile[] };

/**
 * Builds a library of these files. It is written beside its place and swapped in only when every file is in: on any
 * failure, and at a kill at any moment, a library that was there before is untouched. Every file is read even behind a
 * bad one, so that all bad ones are named at once. Beside the failures of {@link readIssue} and {@link openPack},
 * `issue-exists` when two files are one issue, and the machine's (`disk-full`, `read-only`, `internal`).
 */
export async function buildLibrary({
  files,
  samples = [],
  out,
  onProgress,
}: BuildRequest): Promise<BuildOutcome> {
  const added = new Map<string, AddedIssue>();
  const kept: KeptIssue[] = [];
  const failed: FailedFile[] = [];
  const givenAt = new Date().toISOString();
  const offers = [...new Set(files.map((file) => resolve(file)))].flatMap((file) =>
    offersOf(file, { sample: samples.includes(file), givenAt }),
  );
  try {
    const beside = newFile(resolve(out));
    try {
      const library = createLibrary(beside.path);
      const add = adder(library);
      try {
        // Nobody reads this file before it is synced and swapped in.
        library.db.pragma('synchronous = OFF');
        const addNext = async (offer: Offer) => {
          const outcome = await add(offer);
          if (!outcome.ok) failed.push({ fileName: offer.fileName, failure: outcome.failure });
          else if ('why' in outcome.value) kept.push(outcome.value);
          else added.set(outcome.value.issue.id, outcome.value);
        };
        await eachFile(offers, addNext, { onProgress });
      } finally {
        library.db.close();
      }
      const [bad] = failed;
      if (bad !== undefined) return { ok: false, failure: bad.failure, failed };
      beside.swapIn();
      return { ok: true, out, added: [...added.values()], kept };
    } finally {
      beside.discard();
    }
  } catch (error) {
    return { ...machineFailure(error), failed };
  }
}

/**
 * Adds issue after issue. Which of two files of one issue is right only a person can say; but the packs of many months may
 * hold an issue twice, and the newer text wins, and the very same text does no harm.
 */
function adder(library: Library): (offer: Offer) => Promise<Outcome<AddedIssue | KeptIssue>> {
  const packed = new Set<string>();
  return async (offer) => {
    const read = await offer.read();
    if (!read.ok) return read;
    const id = issueId(read.value.parsed.issue);
    if (issueEntry(library.db, id) !== null) {
      const [onePacked, bothPacked] = [offer.weighed || packed.has(id), offer.weighed && packed.has(id)];
      const kept = onePacked ? keptIn(library.db, offer, read.value) : null;
      if (kept !== null && (bothPacked || kept.why === 'same')) return ok(kept);
      if (!bothPacked) return sameIssueTwice(offer.fileName, id);
    }
    if (offer.weighed) packed.add(id);
    return await addReadIssue(library, read.value);
  };
}
