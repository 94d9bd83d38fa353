import type { ImportEntry, ImportReport, MergeChoice } from '../../../preload/contract.ts';
import type { Choices } from './merging.ts';

export type Outcome = ImportEntry['result'];

/** In the order in which a person should see them: what they have to decide, what did not come in, what is new, the rest. */
const outcomes: readonly Outcome[] = [
  'conflict',
  'revived',
  'removed',
  'unplaced',
  'unreadable',
  'new',
  'newer',
  'older',
  'same',
];

/** An entry with its place in the file, by which it is chosen about. */
export interface PlacedEntry {
  readonly place: number;
  readonly entry: ImportEntry;
}

export interface OutcomeGroup {
  readonly outcome: Outcome;
  readonly entries: readonly PlacedEntry[];
}

/** The entries of a file by what becomes of them; outcomes that none has are left out. */
export function groupsOf({ entries }: ImportReport): readonly OutcomeGroup[] {
  const placed = entries.map((entry, place) => ({ place, entry }));
  return outcomes
    .map((outcome) => ({ outcome, entries: placed.filter(({ entry }) => entry.result === outcome) }))
    .filter((group) => group.entries.length > 0);
}

/** What can be chosen of an entry, the default first; nothing for most. */
export function choicesFor(outcome: Outcome): readonly MergeChoice[] {
  if (outcome === 'conflict') return ['both', 'mine', 'theirs'];
  if (outcome === 'revived') return ['theirs', 'mine'];
  return outcome === 'removed' ? ['mine', 'theirs'] : [];
}

/** What is chosen of an entry, by the person or because nothing is said. */
export function choiceOf(choices: Choices, { place, entry }: PlacedEntry): MergeChoice | null {
  return choices.get(place) ?? choicesFor(entry.result)[0] ?? null;
}

/** How many notes something is written of when the file is taken in so. */
export function countWritten(report: ImportReport, choices: Choices): number {
  return report.entries.filter((entry, place) => isWritten(entry, choiceOf(choices, { place, entry })))
    .length;
}

function isWritten({ result }: ImportEntry, choice: MergeChoice | null): boolean {
  if (result === 'removed') return choice === 'theirs';
  return result === 'new' || result === 'newer' || result === 'conflict' || result === 'revived';
}

/** Of how many notes that come in the words are not to be found here. */
export function countOrphaned({ entries }: ImportReport): number {
  return entries.filter(({ state, result }) => state === 'orphaned' && result !== 'removed').length;
}

/** Whether every note of the file is here, or was put away here. */
export function isAllHere({ entries }: ImportReport): boolean {
  return entries.every(({ result }) => result === 'same' || result === 'older' || result === 'removed');
}
