import { seeded } from '../../../build/accidents/random.ts';
import { resolve } from '../../../main/notes/anchoring/index.ts';
import { comparable, TextStream } from '../../../main/notes/text-stream.ts';
import type { Correction } from './corrections/index.ts';
import { type Answer, describe, emptyTally, judge, type Tally } from './judge.ts';
import { randomNotes, type TracedNote } from './random-notes.ts';
import { type TracedDocument, tracedIssue } from './traced-issue.ts';
import { traced } from './traced-text.ts';

type Way = (note: TracedNote, document: TracedDocument) => Answer;

const nowhere: Answer = { state: 'orphaned', start: 0, end: 0 };

const ways: { readonly [name: string]: Way } = {
  anchoring(note, { stream }) {
    const found = resolve(note.anchor, stream);
    if (found.state === 'orphaned') return nowhere;
    const start = stream.positionOf(found.start) ?? 0;
    return { state: found.state, start, end: stream.positionOf(found.end) ?? 0 };
  },
  'first such words': ({ anchor }, { stream }) => {
    const start = stream.text.indexOf(comparable(anchor.quote));
    return start < 0 ? nowhere : { state: 'moved', start, end: start + anchor.quote.length };
  },
  'position only': ({ anchor }, { stream }) => {
    const { start, end } = anchor.context?.position ?? { start: 0, end: 0 };
    return end > stream.text.length ? nowhere : { state: 'in-place', start, end };
  },
};

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
  const tallies: Record<string, Tally> = {};
  const examples: string[] = [];
  let ms = 0;
  for (const [name, way] of Object.entries(ways)) {
    const tally = emptyTally();
    tallies[name] = tally;
    const fresh = new Map<string, TracedDocument>();
    const begun = performance.now();
    const answers = notes.map((note) => {
      const held = documents.get(note.documentId);
      if (held === undefined) return nowhere;
      const document = fresh.get(held.id) ?? { ...held, stream: new TextStream(held.texts) };
      fresh.set(held.id, document);
      return way(note, document);
    });
    if (name === 'anchoring') ms = performance.now() - begun;
    for (const [at, answer] of answers.entries()) {
      const note = notes[at];
      if (note === undefined) continue;
      const outcome = judge(answer, note, documents.get(note.documentId), tally);
      if (outcome !== 'right' && name === 'anchoring')
        examples.push(`${fileName}: ${outcome} ${describe(note, answer, documents)}`);
    }
  }
  return { correction: correction.name, tallies, ms, examples };
}
