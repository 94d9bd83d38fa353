import type { MergeResult } from '../../../preload/contract-notes.ts';
import type { LoggedChange } from '../change-log.ts';
import type { KeptNote, StoredNote } from '../note.ts';
import { type Family, familiesOf, type HeldNotes } from './family.ts';
import {
  familyOf,
  holds,
  idOfVersion,
  isNewer,
  isSameVersion,
  revisionIn,
  type Version,
  versionOf,
} from './version.ts';

export interface MergePlan {
  /** Of each incoming note, in their order. */
  readonly results: readonly MergeResult[];
  /** What has to be written, as one batch. */
  readonly changes: readonly LoggedChange[];
}

/**
 * What comes of it when notes are brought in to those that are held.
 *
 * Each note knows the revisions that it went through. One that went through another's revision is newer than that; where
 * neither went through the other's, both were changed since they were the same, and both are kept: the latest bears the id
 * of the note, the others ids of their own, made of what they are, so that they are the same on every machine. Therefore
 * the order in which people's notes come makes no difference, and what is brought in twice changes nothing.
 *
 * A note that was removed comes back by a version that was made of it, or that was changed elsewhere at the same time,
 * and not by one that it had already gone through.
 */
export function planMerge(held: HeldNotes, incoming: readonly StoredNote[]): MergePlan {
  const familyWith = familiesOf(held);
  const arrivals = incoming.map(versionOf);
  const results = new Map<Version, MergeResult>();
  const changes: LoggedChange[] = [];
  for (const [id, versions] of Map.groupBy(arrivals, ({ note }) => familyOf(note))) {
    const family = familyWith(id);
    const accepted: Version[] = [];
    for (const version of versions) {
      const known = knownAs(version, family, versions, accepted);
      if (known === null) accepted.push(version);
      else results.set(version, known);
    }
    if (accepted.length === 0) continue;
    const staying = family.shown.filter((each) => !accepted.some((newer) => isNewer(newer, each)));
    for (const version of accepted) results.set(version, newsOf(version, family, staying));
    changes.push(...changesTo(family, [...staying, ...accepted]));
  }
  return { results: arrivals.map((version) => results.get(version) ?? 'same'), changes };
}

/** What a version is that is no news; `null` when it is some. */
function knownAs(
  version: Version,
  { shown, removed }: Family,
  arrivals: readonly Version[],
  accepted: readonly Version[],
): MergeResult | null {
  if ([...shown, ...accepted].some((other) => isSameVersion(other, version))) return 'same';
  if ([...shown, ...arrivals].some((other) => isNewer(other, version))) return 'older';
  return removed.some(({ line }) => holds(line, version.line)) ? 'removed' : null;
}

function newsOf(version: Version, { shown }: Family, staying: readonly Version[]): MergeResult {
  if (shown.some((other) => isNewer(version, other))) return 'newer';
  return staying.length > 0 ? 'conflict' : 'new';
}

/** What has to be written so that just these versions of a note are shown. */
function changesTo(family: Family, versions: readonly Version[]): LoggedChange[] {
  const after = new Map<string, KeptNote>();
  const [main, ...others] = versions.toSorted((one, other) =>
    revisionIn(one.line) > revisionIn(other.line) ? -1 : 1,
  );
  const beside = isTaken(family, versions) ? versions : others;
  for (const { note, line } of beside) {
    const id = idOfVersion(family.id, line);
    after.set(id, { ...note, id, versionOf: family.id, removedAt: null });
  }
  if (beside === others && main !== undefined) {
    after.set(family.id, { ...main.note, id: family.id, versionOf: null, removedAt: null });
  }
  const before = new Set(family.shown.map(({ note }) => note.id));
  return [...before.union(new Set(after.keys()))]
    .map((id) => ({ before: family.kept.get(id) ?? null, after: after.get(id) ?? null }))
    .filter((change) => !isNone(change));
}

/** Whether the note's own id stays with the removed note that bears it: none of the versions was made of that. */
function isTaken({ id, removed }: Family, versions: readonly Version[]): boolean {
  const bearer = removed.find((each) => each.id === id);
  return bearer !== undefined && !versions.some(({ line }) => holds(line, bearer.line));
}

function isNone({ before, after }: LoggedChange): boolean {
  if (before === null || after === null) return before === after;
  const same = before.versionOf === after.versionOf && before.removedAt === after.removedAt;
  return same && isSameVersion(versionOf(before), versionOf(after));
}
