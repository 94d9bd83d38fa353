import type { NoteContent } from '../../preload/contract-notes.ts';
import { contentOf, type StoredNote } from './note.ts';
import { textHash } from './text-hash.ts';

/** So many revisions are remembered of a note that is changed over and over: its first and the latest. */
const rememberedRevisions = 100;

/**
 * What tells one version of a note from every other, on whichever machine: when it was made and a hash of all it says, which
 * who made it is no part of. It begins with the time.
 */
export function revisionOf(note: StoredNote): string {
  const { editor: _, ...said } = contentOf(note);
  return `${note.updatedAt}#${textHash(canonical(said))}`;
}

/**
 * The next version of a note, which `editor` makes. Its time is later than the last one's also when the clock was set back
 * in between.
 */
export function edited<N extends StoredNote>(
  note: N,
  change: Partial<NoteContent>,
  editor: string,
  now: Date,
): N {
  const ancestors = remembered([...note.ancestors, revisionOf(note)]);
  return { ...note, ...change, editor, ancestors, updatedAt: laterThan([note.updatedAt], now) };
}

/**
 * The next version of a note that takes the place of others: it says the same and is made of all of them, so that whoever
 * has one of them takes it for newer.
 * @param lines the revisions that each of the others went through, its own at the end
 */
export function inPlaceOf(note: StoredNote, lines: readonly (readonly string[])[], now: Date): StoredNote {
  const all = [[...note.ancestors, revisionOf(note)], ...lines];
  const heads = new Set(all.map((line) => line.at(-1) ?? '').sort());
  const earlier = new Set(all.flat().sort()).difference(heads);
  const times = [...heads].map((revision) => revision.split('#')[0] ?? '');
  // The heads last: what is remembered are the latest.
  return { ...note, ancestors: remembered([...earlier, ...heads]), updatedAt: laterThan(times, now) };
}

/** Of what a note went through, as much as is kept: the first and the latest. */
export function remembered([first, ...later]: readonly string[]): readonly string[] {
  return first === undefined ? [] : [first, ...later.slice(1 - rememberedRevisions)];
}

function laterThan(times: readonly string[], now: Date): string {
  const least = times.map((time) => Date.parse(time) + 1).filter((time) => !Number.isNaN(time));
  return new Date(Math.max(now.getTime(), ...least)).toISOString();
}

/** JSON with the keys of every object in the same order, whoever made it. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, each: unknown) => (isRecord(each) ? sorted(each) : each));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function sorted(record: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).sort(([one], [other]) => (one < other ? -1 : 1)));
}
