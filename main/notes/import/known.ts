import type { MergeResult } from '../../../preload/contract-notes.ts';
import type { ForeignNote } from '../formats/read-note.ts';
import type { HeldNotes } from '../merge/index.ts';
import { revisionOf } from '../revision.ts';

/**
 * What a note of another program is that is known in just this version; `null` when it is not. It is told by its time
 * and not by what it says, for where its words were found can depend on what the library held.
 */
export function knownForeign({ kept, gone }: HeldNotes, note: ForeignNote): MergeResult | null {
  const isFirst = (revision: string | undefined): boolean =>
    revision?.startsWith(`${note.updatedAt}#`) ?? false;
  const held = kept.find(({ id }) => id === note.id);
  if (held !== undefined && isFirst(held.ancestors[0] ?? revisionOf(held))) {
    if (held.removedAt !== null) return 'removed';
    return held.ancestors.length === 0 ? 'same' : 'older';
  }
  const buried = gone.find(({ id }) => id === note.id);
  return isFirst(buried?.revisions[0]) ? 'removed' : null;
}
