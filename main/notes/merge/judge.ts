import type { MergeResult } from '../../../preload/contract-travel.ts';
import type { KeptNote } from '../note.ts';
import { isDeepened } from './deepen.ts';
import type { Family } from './family.ts';
import { holds, isNewer, isSameVersion, type Version } from './version.ts';

/** An incoming version, what it is to those held, and which of them it concerns. */
export interface Judged {
  readonly version: Version;
  readonly result: MergeResult;
  /** What it takes the place of or stands beside; of what was put away, what can still be read. */
  readonly mine: readonly KeptNote[];
}

/** What the versions of one note are that come in together. */
export function judged(family: Family, versions: readonly Version[]): readonly Judged[] {
  const news: Version[] = [];
  const known = versions.map((version) => {
    const result = knownAs(version, family, versions, news);
    if (result === null) news.push(version);
    return { version, result };
  });
  const staying = stayingOf(family, news);
  return known.map(({ version, result: old }) => {
    const result = old ?? newsOf(version, family, staying);
    return { version, result, mine: concerned(version, result, family, staying) };
  });
}

/** The versions shown that are none of those that the news were made of, nor one that is now known to be made of more. */
export function stayingOf({ shown }: Family, news: readonly Version[]): readonly Version[] {
  const later = [...news, ...shown.filter(isDeepened)];
  return shown.filter((each) => !later.some((newer) => isNewer(newer, each)));
}

/** What a version is that is no news; `null` when it is some. */
function knownAs(
  version: Version,
  { shown, removed }: Family,
  arrivals: readonly Version[],
  news: readonly Version[],
): MergeResult | null {
  if ([...shown, ...news].some((other) => isSameVersion(other, version))) return 'same';
  if ([...shown, ...arrivals].some((other) => isNewer(other, version))) return 'older';
  return removed.some(({ line }) => holds(line, version.line)) ? 'removed' : null;
}

function newsOf(version: Version, { shown, removed }: Family, staying: readonly Version[]): MergeResult {
  if (shown.some((other) => isNewer(version, other))) return 'newer';
  if (staying.length > 0) return 'conflict';
  return shown.length === 0 && removed.length > 0 ? 'revived' : 'new';
}

function concerned(
  version: Version,
  result: MergeResult,
  { shown, kept }: Family,
  staying: readonly Version[],
): readonly KeptNote[] {
  const notesOf = (versions: readonly Version[]): readonly KeptNote[] =>
    versions.flatMap(({ note }) => kept.get(note.id) ?? []);
  if (result === 'conflict') return notesOf(staying);
  if (result === 'newer') return notesOf(shown.filter((other) => isNewer(version, other)));
  if (result !== 'removed' && result !== 'revived') return [];
  return [...kept.values()].filter(({ removedAt }) => removedAt !== null);
}
