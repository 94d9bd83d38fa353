import type { AnchoredNote, Note } from '../../preload/contract.ts';

/** A note with its number on the printed paper. */
export interface NumberedNote {
  readonly number: number;
  readonly note: Note;
}

/** A number set behind the words that its note is on. */
export interface NoteMark {
  readonly number: number;
  /** In the text at the block's address. */
  readonly offset: number;
}

/** The notes that go on the paper, numbered as they come: those with words on it first, then those on the whole document. */
export function numbered(notes: readonly Note[], printed: ReadonlySet<string>): NumberedNote[] {
  const standing = notes.filter((note) => isPlaced(note) && printed.has(note.anchor.end.block));
  const onAll = notes.filter(({ kind }) => kind === 'document');
  return [...standing, ...onAll].map((note, index) => ({ note, number: index + 1 }));
}

/** The numbers by the block behind whose words they stand; notes whose words are not found have none. */
export function marksByBlock(notes: readonly NumberedNote[]): ReadonlyMap<string, readonly NoteMark[]> {
  const marks = new Map<string, NoteMark[]>();
  for (const { note, number } of notes) {
    if (!isPlaced(note)) continue;
    const { block, offset } = note.anchor.end;
    marks.set(block, [...(marks.get(block) ?? []), { number, offset }]);
  }
  return marks;
}

function isPlaced(note: Note): note is AnchoredNote {
  return note.anchor !== null && note.state !== 'orphaned';
}
