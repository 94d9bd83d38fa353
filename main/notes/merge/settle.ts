import type { MergeChoice, MergeResult } from '../../../preload/contract-travel.ts';
import type { LoggedChange } from '../change-log.ts';
import type { KeptNote } from '../note.ts';
import { inPlaceOf } from '../revision.ts';
import { isDeepened } from './deepen.ts';
import type { Family } from './family.ts';
import { type Judged, stayingOf } from './judge.ts';
import {
  holds,
  idOfVersion,
  isSameVersion,
  type Line,
  noteOf,
  revisionIn,
  type Version,
  versionOf,
} from './version.ts';

type ChoiceOf = (version: Version) => MergeChoice | null;

const news: readonly MergeResult[] = ['new', 'newer', 'conflict', 'revived'];

/** What has to be written of one note when versions of it come in and the person chose. */
export function settled(
  family: Family,
  all: readonly Judged[],
  choiceOf: ChoiceOf,
  now: Date,
): readonly LoggedChange[] {
  const arrived = all.filter(({ result }) => news.includes(result)).map(({ version }) => version);
  const chosen = (result: MergeResult, choice: MergeChoice): readonly Version[] =>
    all
      .filter((each) => each.result === result && choiceOf(each.version) === choice)
      .map(({ version }) => version);
  const refused = chosen('conflict', 'mine');
  const declined = chosen('revived', 'mine');
  const accepted = arrived.filter((version) => !refused.includes(version) && !declined.includes(version));
  const returned = distinct(chosen('removed', 'theirs')).map((version) => broughtBack(version, family, now));
  if (arrived.length === 0 && returned.length === 0 && !family.shown.some(isDeepened)) return [];
  const standing = stand(stayingOf(family, arrived), accepted, refused, chosen('conflict', 'theirs'), now);
  return [
    ...changesTo(family, [...standing, ...returned]),
    ...declined.map((version) => putAway(version, family, now)),
  ];
}

/** The versions that are to be shown when some were chosen before others: the latest chosen one is made of those. */
function stand(
  staying: readonly Version[],
  accepted: readonly Version[],
  refused: readonly Version[],
  preferred: readonly Version[],
  now: Date,
): readonly Version[] {
  const [theirs] = latestFirst(preferred);
  if (theirs !== undefined) {
    const others = accepted.filter((version) => version !== theirs);
    return [madeOf(theirs, linesOf([...staying, ...refused]), now), ...others];
  }
  const [mine, ...others] = latestFirst(staying);
  if (mine === undefined || refused.length === 0) return [...staying, ...accepted];
  return [madeOf(mine, linesOf(refused), now), ...others, ...accepted];
}

function madeOf(version: Version, lines: readonly Line[], now: Date): Version {
  return versionOf(inPlaceOf(noteOf(version), lines, now));
}

/** A version that was put away: as it was, or as the next version of those that were made of it. */
function broughtBack(version: Version, { removed }: Family, now: Date): Version {
  const lines = removed.map(({ line }) => line).filter((line) => holds(line, version.line));
  const isLatest = lines.some((line) => revisionIn(line) === revisionIn(version.line));
  return isLatest ? version : madeOf(version, lines, now);
}

/** Kept for its 30 days like whatever else is removed. */
function putAway(version: Version, family: Family, now: Date): LoggedChange {
  const id = idOfVersion(family.id, version.line);
  const after: KeptNote = { ...noteOf(version), id, versionOf: family.id, removedAt: now.toISOString() };
  return { before: family.kept.get(id) ?? null, after };
}

/** What has to be written so that just these versions of a note are shown. */
function changesTo(family: Family, versions: readonly Version[]): LoggedChange[] {
  const after = new Map<string, KeptNote>();
  const [main, ...others] = latestFirst(versions);
  const beside = isTaken(family, versions) ? versions : others;
  for (const version of beside) {
    const id = idOfVersion(family.id, version.line);
    after.set(id, { ...noteOf(version), id, versionOf: family.id, removedAt: null });
  }
  if (beside === others && main !== undefined) {
    after.set(family.id, { ...noteOf(main), id: family.id, versionOf: null, removedAt: null });
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
  const told = before.ancestors.length === after.ancestors.length;
  return same && told && isSameVersion(versionOf(before), versionOf(after));
}

function latestFirst(versions: readonly Version[]): readonly Version[] {
  return versions.toSorted((one, other) => (revisionIn(one.line) > revisionIn(other.line) ? -1 : 1));
}

function linesOf(versions: readonly Version[]): readonly Line[] {
  return versions.map(({ line }) => line);
}

function distinct(versions: readonly Version[]): readonly Version[] {
  return [...new Map(versions.map((version) => [revisionIn(version.line), version])).values()];
}
