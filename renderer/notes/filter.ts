import type { Note, NoteColour } from '../../preload/contract.ts';

export interface NoteFilter {
  readonly text: string;
  /** None chosen is all. */
  readonly colours: ReadonlySet<NoteColour>;
}

/** The notes that hold every word of the text, in quote, comment, title, number or place, and have a chosen colour. */
export function filterNotes(notes: readonly Note[], { text, colours }: NoteFilter): readonly Note[] {
  const words = text.toLowerCase().split(/\s+/u).filter(Boolean);
  return notes.filter((note) => {
    if (colours.size > 0 && !colours.has(note.colour)) return false;
    const said = searchedText(note);
    return words.every((word) => said.includes(word));
  });
}

function searchedText({ anchor, comment, documentTitle, docNumber, place }: Note): string {
  return [anchor?.quote, comment, documentTitle, docNumber, place].join('\n').toLowerCase();
}

/** How many notes each colour has. */
export function colourCounts(notes: readonly Note[]): Readonly<Record<NoteColour, number>> {
  const counts = { yellow: 0, green: 0, blue: 0, violet: 0, rose: 0, amber: 0 };
  for (const { colour } of notes) counts[colour] += 1;
  return counts;
}
