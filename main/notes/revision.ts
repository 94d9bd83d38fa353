import type { NoteContent } from '../../preload/contract-notes.ts';
import { contentOf, type StoredNote } from './note.ts';
import { textHash } from './text-hash.ts';

/** So many revisions are remembered of a note that is changed over and over: its first and the latest. */
const rememberedRevisions = 100;

/**
 * What tells one version of a note from every other, on whichever machine: when it was made and a hash of all it says. It
 * begins with the time.
 */
export function revisionOf(note: StoredNote): string {
  return `${note.updatedAt}#${textHash(canonical(contentOf(note)))}`;
}

/** The next version of a note. Its time is later than the last one's also when the clock was set back in between. */
export function edited<N extends StoredNote>(note: N, change: Partial<NoteContent>, now: Date): N {
  const [first, ...later] = [...note.ancestors, revisionOf(note)];
  const ancestors = first === undefined ? [] : [first, ...later.slice(1 - rememberedRevisions)];
  return { ...note, ...change, ancestors, updatedAt: laterThan(note.updatedAt, now) };
}

function laterThan(before: string, now: Date): string {
  const least = Date.parse(before) + 1;
  return new Date(Number.isNaN(least) ? now : Math.max(now.getTime(), least)).toISOString();
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
