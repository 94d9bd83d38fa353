import type { AnchoredNote } from '../../../preload/contract-notes.ts';

/** What a note shows in the margin: that a person has to look at it, a task, a place to come back to, something written. */
export type Sign = 'check' | 'open' | 'done' | 'bookmark' | 'comment';

/** `null`: words that are only coloured or underlined show that themselves. */
export function signOf({ state, status, kind, comment }: AnchoredNote): Sign | null {
  if (state === 'to-check') return 'check';
  if (status !== null) return status;
  if (kind === 'bookmark') return 'bookmark';
  return kind === 'comment' || comment !== '' ? 'comment' : null;
}

/** Those of a document's notes that show something in the margin, in reading order like all of them. */
export function marginNotes(notes: readonly AnchoredNote[]): readonly AnchoredNote[] {
  return notes.filter((note) => note.state !== 'orphaned' && signOf(note) !== null);
}
