import type { Note, NoteColour, NoteState, NoteStatus } from '../../preload/contract.ts';

/** Each narrows the notes down; empty ones do not. */
export interface NoteFilter {
  readonly text: string;
  readonly colours: ReadonlySet<NoteColour>;
  readonly issue: string;
  readonly document: string;
  readonly tag: string;
  readonly author: string;
  readonly status: NoteStatus | '';
  readonly state: NoteState | '';
}

export const everything: NoteFilter = {
  text: '',
  colours: new Set(),
  issue: '',
  document: '',
  tag: '',
  author: '',
  status: '',
  state: '',
};

/** Those that hold every word of the text, in what is quoted or said or in a name, and are as the filter wants them. */
export function filterNotes(notes: readonly Note[], filter: NoteFilter): readonly Note[] {
  const words = filter.text.toLowerCase().split(/\s+/u).filter(Boolean);
  return notes.filter((note) => {
    if (!isWanted(note, filter)) return false;
    if (words.length === 0) return true;
    const said = searchedText(note);
    return words.every((word) => said.includes(word));
  });
}

/** How many kinds of narrowing are on besides the text. */
export function narrowings({ text: _text, colours, ...choices }: NoteFilter): number {
  return Object.values(choices).filter((choice) => choice !== '').length + (colours.size > 0 ? 1 : 0);
}

/** The issue's part of a document's id. */
export function issueOf({ documentId }: Pick<Note, 'documentId'>): string {
  const end = documentId.indexOf(':');
  return end < 0 ? documentId : documentId.slice(0, end);
}

function isWanted(note: Note, { colours, issue, document, tag, author, status, state }: NoteFilter): boolean {
  return (
    (colours.size === 0 || colours.has(note.colour)) &&
    (issue === '' || issueOf(note) === issue) &&
    (document === '' || note.documentId === document) &&
    (tag === '' || note.tags.includes(tag)) &&
    (author === '' || note.author === author) &&
    (status === '' || note.status === status) &&
    (state === '' || note.state === state)
  );
}

function searchedText(note: Note): string {
  const { anchor, comment, documentTitle, docNumber, place, tags, author, editor } = note;
  return [anchor?.quote, comment, documentTitle, docNumber, place, ...tags, author, editor]
    .join('\n')
    .toLowerCase();
}

/** How many notes each colour has. */
export function colourCounts(notes: readonly Note[]): Readonly<Record<NoteColour, number>> {
  const counts = { yellow: 0, green: 0, blue: 0, violet: 0, rose: 0, amber: 0 };
  for (const { colour } of notes) counts[colour] += 1;
  return counts;
}
