import type { MergeResult } from '../../../preload/contract-travel.ts';
import type { ForeignNote } from '../formats/read-note.ts';
import type { HeldNotes } from '../merge/index.ts';
import type { KeptNote } from '../note.ts';
import { revisionOf } from '../revision.ts';

/** What a note is that is known, and what can still be read of it. */
export interface Known {
  readonly result: MergeResult;
  readonly held: KeptNote | null;
}

/**
 * What a note of another program is that is known in just this version; `null` when it is not. It is told by its time
 * and not by what it says, for where its words were found can depend on what the library held.
 */
export function knownForeign({ kept, gone }: HeldNotes, note: ForeignNote): Known | null {
  const isThis = (revision: string): boolean => revision.startsWith(`${note.updatedAt}#`);
  const held = kept.find(({ id }) => id === note.id);
  if (held !== undefined && [...held.ancestors, revisionOf(held)].some(isThis)) {
    if (held.removedAt !== null) return { result: 'removed', held };
    return { result: isThis(revisionOf(held)) ? 'same' : 'older', held };
  }
  const buried = gone.find(({ id }) => id === note.id);
  return buried?.revisions.some(isThis) ? { result: 'removed', held: null } : null;
}
