import type { MergeChoice } from '../../../preload/contract-travel.ts';
import type { LoggedChange } from '../change-log.ts';
import type { StoredNote } from '../note.ts';
import { deepening } from './deepen.ts';
import { familiesOf, type HeldNotes } from './family.ts';
import { type Judged, judged } from './judge.ts';
import { settled } from './settle.ts';
import { familyOf, versionOf } from './version.ts';

export interface MergePlan {
  /** What each incoming note is, in their order. */
  readonly results: readonly Pick<Judged, 'result' | 'mine'>[];
  /** What has to be written, as one batch. */
  readonly changes: readonly LoggedChange[];
}

/**
 * What comes of it when notes are brought in to those that are held.
 *
 * Each note knows the revisions that it went through. One that went through another's revision is newer than that; where
 * neither went through the other's, both were changed since they were the same, and both are kept unless the person chooses
 * one: the latest bears the id of the note, the others ids of their own, made of what they are, so that they are the same
 * on every machine. A version that was chosen is made of all that it stands for. Therefore the order in which people's
 * notes come makes no difference, and what is brought in twice changes nothing.
 *
 * A note that was removed comes back by a version that was made of it, or that was changed elsewhere at the same time,
 * and not by one that it had already gone through, unless the person chooses otherwise.
 *
 * @param choices what the person wants of incoming notes that are theirs to decide
 */
export function planMerge(
  held: HeldNotes,
  incoming: readonly StoredNote[],
  choices: ReadonlyMap<StoredNote, MergeChoice> = new Map(),
  now = new Date(),
): MergePlan {
  const familyWith = familiesOf(held);
  const arrivals = incoming.map(versionOf);
  const results = new Map<StoredNote, Judged>();
  const changes: LoggedChange[] = [];
  for (const [id, versions] of Map.groupBy(arrivals, ({ note }) => familyOf(note))) {
    const held = familyWith(id);
    const deepened = deepening([...held.shown, ...versions]);
    const family = { ...held, shown: held.shown.map(deepened) };
    const all = judged(family, versions.map(deepened));
    for (const each of all) results.set(each.version.note, each);
    changes.push(...settled(family, all, ({ note }) => choices.get(note) ?? null, now));
  }
  return { results: incoming.flatMap((note) => results.get(note) ?? []), changes };
}
