import type { Database } from 'better-sqlite3';
import type { Failure, KeptIssue, Outcome } from '../../../preload/contract.ts';
import { issueId } from '../../gazette/index.ts';
import { type AddedIssue, addReadIssue, eachFile, type FailedFile, type Pace } from '../add-issue-file.ts';
import { issueEntry } from '../issues.ts';
import { machineFailure } from '../machine-failure.ts';
import { ok } from '../outcome.ts';
import type { ReadIssue } from '../read-issue.ts';
import type { Library } from '../store.ts';
import type { Offer } from './offer.ts';
import { keptInstead } from './weigh.ts';

/** Where offered issues go. */
export interface Destination {
  /** Opens what is held now, for reading only. */
  look(): Outcome<Library>;
  /** Opens it for writing; makes it when there is none yet. */
  open(): Promise<Outcome<Library>>;
}

export interface TakeInRequest extends Pace {
  readonly offers: readonly Offer[];
  readonly destination: Destination;
}

/** What was not reached when it was stopped is in none of these. */
export interface TakenIn {
  readonly added: readonly AddedIssue[];
  readonly kept: readonly KeptIssue[];
  readonly failed: readonly FailedFile[];
}

/**
 * The one door for issues: reads each offer and puts it in, unless what is held is to be kept ({@link keptInstead}), each in
 * a transaction of its own: whenever the process ends, every issue is in as it was before or as it is after. An offer
 * that fails leaves the others alone.
 */
export async function takeIn({ offers, destination, ...pace }: TakeInRequest): Promise<TakenIn> {
  const added: AddedIssue[] = [];
  const kept: KeptIssue[] = [];
  const failed: FailedFile[] = [];
  let shut: Failure | null = null;
  const open = async (): Promise<Outcome<Library>> => {
    const library = await destination.open();
    // What stands in the way of one issue stands in the way of the next: no need to read that.
    if (!library.ok) shut = library.failure;
    return library;
  };
  const take = async (offer: Offer) => {
    const taken = shut === null ? await takeOne(offer, { ...destination, open }) : refused(shut);
    if (!taken.ok) failed.push({ fileName: offer.fileName, failure: taken.failure });
    else if ('why' in taken.value) kept.push(taken.value);
    else added.push(taken.value);
    if (!taken.ok && taken.failure.code === 'disk-full') shut = taken.failure;
  };
  await eachFile(offers, take, pace);
  return { added, kept, failed };
}

function refused(failure: Failure): Outcome<never> {
  return { ok: false, failure };
}

/**
 * A connection of its own, so that it does not work on with what a failed one left in memory; nothing is opened for
 * writing that has nothing to write.
 */
async function takeOne(offer: Offer, destination: Destination): Promise<Outcome<AddedIssue | KeptIssue>> {
  const read = await offer.read();
  if (!read.ok) return read;
  const kept = keptBy(destination, offer, read.value);
  if (!kept.ok) return kept;
  if (kept.value !== null) return ok(kept.value);
  const library = await destination.open();
  if (!library.ok) return library;
  try {
    return await addReadIssue(library.value, read.value);
  } finally {
    library.value.db.close();
  }
}

/** Where nothing can be read nothing is kept: opening it for writing says why. */
function keptBy(destination: Destination, offer: Offer, read: ReadIssue): Outcome<KeptIssue | null> {
  const library = destination.look();
  if (!library.ok) return ok(null);
  const { db } = library.value;
  try {
    return ok(keptIn(db, offer, read));
  } catch (error) {
    return machineFailure(error);
  } finally {
    db.close();
  }
}

/** The issue that stays in place of the offered one; `null` when that is to be taken. Throws what SQLite throws. */
export function keptIn(
  db: Database,
  { fileName, weighed }: Offer,
  { parsed, source }: ReadIssue,
): KeptIssue | null {
  const kept = keptInstead(db, issueId(parsed.issue), source, weighed);
  const issue = kept === null ? null : issueEntry(db, kept.issueId);
  return kept === null || issue === null ? null : { fileName, issue, why: kept.why };
}
