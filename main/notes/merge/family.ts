import type { KeptNote } from '../note.ts';
import type { GoneNote } from '../purge.ts';
import { familyOf, type Line, type Version, versionOf } from './version.ts';

/** What a machine has of notes: shown or put away, and gone for good. */
export interface HeldNotes {
  readonly kept: readonly KeptNote[];
  readonly gone: readonly GoneNote[];
}

/** All versions of one note that a machine has. */
export interface Family {
  readonly id: string;
  readonly shown: readonly Version[];
  /** What those went through that were put away, also those that are gone. */
  readonly removed: readonly { readonly id: string; readonly line: Line }[];
  /** All that can still be read, by the ids under which they are kept. */
  readonly kept: ReadonlyMap<string, KeptNote>;
}

/** Gives the family of an id; of those that nobody asks for, none is made, for every version has to be hashed. */
export function familiesOf({ kept, gone }: HeldNotes): (id: string) => Family {
  const keptOf = Map.groupBy(kept, familyOf);
  const goneOf = Map.groupBy(gone, ({ family }) => family);
  return (id) => {
    const notes = keptOf.get(id) ?? [];
    const putAway = notes.filter(({ removedAt }) => removedAt !== null);
    return {
      id,
      shown: notes.filter(({ removedAt }) => removedAt === null).map(versionOf),
      removed: [
        ...(goneOf.get(id) ?? []).map((each) => ({ id: each.id, line: each.revisions })),
        ...putAway.map((note) => ({ id: note.id, line: versionOf(note).line })),
      ],
      kept: new Map(notes.map((note) => [note.id, note])),
    };
  };
}
