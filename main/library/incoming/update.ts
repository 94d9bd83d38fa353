import type { Failure, LibraryUpdate, Outcome } from '../../../preload/contract.ts';
import { parseText } from '../../gazette/index.ts';
import type { Pace } from '../add-issue-file.ts';
import { keptSource } from '../kept-source.ts';
import { machineFailure } from '../machine-failure.ts';
import { openBundled, openLibrary, openLibraryForWriting } from '../open.ts';
import { fail, ok } from '../outcome.ts';
import type { ReadIssue } from '../read-issue.ts';
import { isTaken, noteTaken, stampOf } from './bundle-stamp.ts';
import { libraryAt } from './destination.ts';
import type { Offer } from './offer.ts';
import { takeIn } from './take-in.ts';
import { heldTexts } from './weigh.ts';

export interface UpdateRequest extends Pace {
  /** The person's own library. */
  readonly library: string;
  /** The one that came with the program. */
  readonly bundled: string;
}

/**
 * Brings the issues of the program's library into the person's own one, once for each that ever comes with a program:
 * what is missing is added, what was corrected replaces the older text, everything else stays ({@link keptInstead}). Each
 * issue is in as it was before or as it is after; a process that is killed goes on at the next start, and so does an update
 * in which anything failed. Gives `null` when there was nothing to do.
 */
export async function updateLibrary(request: UpdateRequest): Promise<Outcome<LibraryUpdate | null>> {
  try {
    const work = workOf(request);
    if (!work.ok) return work;
    if (work.value === null) return ok(null);
    const { stamp, offers } = work.value;
    const { library, bundled: _, ...pace } = request;
    const { added, failed } = await takeIn({ offers, destination: libraryAt(library), ...pace });
    if (failed.length === 0 && pace.signal?.aborted !== true) {
      const failure = markTaken(library, stamp);
      if (failure !== null) return { ok: false, failure };
    }
    const issues = (replaced: boolean) =>
      added.filter((one) => one.replaced === replaced).map(({ issue }) => issue);
    return ok({ added: issues(false), replaced: issues(true), failed });
  } catch (error) {
    return machineFailure(error);
  }
}

interface Work {
  readonly stamp: string;
  readonly offers: readonly Offer[];
}

/** `null` when all of the bundle was offered before. */
function workOf({ library, bundled }: UpdateRequest): Outcome<Work | null> {
  const bundle = openBundled(bundled);
  if (!bundle.ok) return bundle;
  try {
    const own = openLibrary(library);
    if (!own.ok) return own;
    try {
      const stamp = stampOf(bundle.value.db);
      if (isTaken(own.value.db, stamp)) return ok(null);
      const held = new Set(heldTexts(own.value.db).map(({ sha256, fileName }) => `${sha256} ${fileName}`));
      const offers = heldTexts(bundle.value.db)
        .filter(({ sha256, fileName }) => !held.has(`${sha256} ${fileName}`))
        .map(({ issueId, fileName }) => ({
          fileName,
          weighed: true,
          read: async () => readBundled(bundled, issueId),
        }));
      return ok({ stamp, offers });
    } finally {
      own.value.db.close();
    }
  } finally {
    bundle.value.db.close();
  }
}

function readBundled(bundled: string, issueId: string): Outcome<ReadIssue> {
  const bundle = openBundled(bundled);
  if (!bundle.ok) return bundle;
  const { db } = bundle.value;
  try {
    const source = keptSource(db, issueId);
    if (source === null)
      return fail(
        'not-found',
        `程序自带的文库里没有 ${issueId}。`,
        `The program's library lacks ${issueId}.`,
      );
    return ok({ parsed: parseText(source.text, source.fileName), source, pages: null });
  } catch (error) {
    return machineFailure(error);
  } finally {
    db.close();
  }
}

function markTaken(file: string, stamp: string): Failure | null {
  const library = openLibraryForWriting(file);
  if (!library.ok) return library.failure;
  noteTaken(library.value.db, stamp);
  library.value.db.close();
  return null;
}
