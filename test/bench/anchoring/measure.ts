import { seeded } from '../../../build/accidents/random.ts';
import type { NoteDocuments } from '../../../main/notes/index.ts';
import { NoteFinder } from '../../../main/notes/note-finder.ts';
import { comparable } from '../../../main/notes/text-stream.ts';
import type { Correction } from './corrections/index.ts';
import { homesOf } from './homes.ts';
import { type Answer, describe, emptyTally, judge, type Tally } from './judge.ts';
import { randomNotes, type TracedNote } from './random-notes.ts';
import { type TracedDocument, tracedIssue } from './traced-issue.ts';
import { traced } from './traced-text.ts';

type Documents = ReadonlyMap<string, TracedDocument>;

/** Finds all notes. */
type Way = (notes: readonly TracedNote[], documents: Documents) => readonly Answer[];

const nowhere: Answer = { documentId: '', state: 'orphaned', start: 0, end: 0 };

/** Notes that are looked for in the document of their id alone. */
function oneByOne(find: (note: TracedNote, document: TracedDocument) => Answer): Way {
  return (notes, documents) =>
    notes.map((note) => {
      const document = documents.get(note.documentId);
      return document === undefined ? nowhere : find(note, document);
    });
}

const ways: { readonly [name: string]: Way } = {
  anchoring(notes, documents) {
    const finder = new NoteFinder(noteDocuments(documents), () => null);
    return notes.map((note, at) => {
      const found = finder.find({ ...note, id: String(at) });
      if (found.state === 'orphaned') return nowhere;
      const { documentId, state } = found;
      const stream = finder.stream(documentId);
      const start = stream?.positionOf(found.start) ?? 0;
      return { documentId, state, start, end: stream?.positionOf(found.end) ?? 0 };
    });
  },
  'first such words': oneByOne(({ anchor }, { id, stream }) => {
    const start = stream.text.indexOf(comparable(anchor.quote));
    if (start < 0) return nowhere;
    return { documentId: id, state: 'moved', start, end: start + anchor.quote.length };
  }),
  'position only': oneByOne(({ anchor }, { id, stream }) => {
    const { start, end } = anchor.context?.position ?? { start: 0, end: 0 };
    return end > stream.text.length ? nowhere : { documentId: id, state: 'in-place', start, end };
  }),
};

function noteDocuments(documents: Documents): NoteDocuments {
  const all = [...documents.values()].map(({ id, title }) => ({ documentId: id, title }));
  return {
    all: () => all,
    textOf: (documentId) => documents.get(documentId)?.texts ?? null,
    labelOf(documentId) {
      const document = documents.get(documentId);
      return document === undefined ? null : { title: document.title, docNumber: null };
    },
    placeOf: (_, address) => address,
    issueOf: () => '',
    ofIssue: () => all,
  };
}

/** The first is ours, the others are for comparison. */
export const wayNames: readonly string[] = Object.keys(ways);

export interface Measured {
  readonly correction: string;
  readonly tallies: Readonly<Record<string, Tally>>;
  /** What it took to find all notes, milliseconds. */
  readonly ms: number;
  /** Notes that went wrong, for a look at them. */
  readonly examples: readonly string[];
}

/** Puts notes on a text, corrects it, reads it again, and looks for the notes in every way. */
export function measureCorrection(
  text: string,
  fileName: string,
  correction: Correction,
  options: { readonly notes: number; readonly seed: number },
): Measured {
  const random = seeded(options.seed);
  const before = tracedIssue(traced(text), fileName);
  const notes = randomNotes(before.documents, options.notes, random);
  const after = tracedIssue(correction.apply(before, notes, random), fileName);
  const documents = new Map(after.documents.map((document) => [document.id, document]));
  const homeOf = homesOf(after.documents);
  const tallies: Record<string, Tally> = {};
  const examples: string[] = [];
  let ms = 0;
  for (const [name, way] of Object.entries(ways)) {
    const tally = emptyTally();
    tallies[name] = tally;
    const begun = performance.now();
    const answers = way(notes, documents);
    if (name === 'anchoring') ms = performance.now() - begun;
    for (const [at, answer] of answers.entries()) {
      const note = notes[at];
      if (note === undefined) continue;
      const home = homeOf(note);
      const outcome = judge(answer, note, home, tally);
      if (outcome !== 'right' && name === 'anchoring')
        examples.push(`${fileName}: ${outcome} ${describe(note, answer, home, documents)}`);
    }
  }
  return { correction: correction.name, tallies, ms, examples };
}
