import { seeded } from '../../../build/accidents/random.ts';
import { resolve } from '../../../main/notes/anchoring/index.ts';
import { TextStream } from '../../../main/notes/text-stream.ts';
import { randomNotes } from './random-notes.ts';
import type { IssueText } from './summary.ts';
import { type TracedDocument, tracedIssue } from './traced-issue.ts';
import { traced } from './traced-text.ts';

/** What it takes to find the notes of one document, milliseconds, the least of some runs. */
export interface ResolveSpeed {
  readonly documentId: string;
  readonly chars: number;
  readonly notes: number;
  /** When the text is as it was. */
  readonly unchanged: number;
  /** When a paragraph was put in at the beginning. */
  readonly changed: number;
}

const runs = 5;

/** Finds notes in the longest document of the texts. */
export function measureResolving(texts: readonly IssueText[], count: number): ResolveSpeed | null {
  const longest = texts
    .flatMap(({ text, fileName }) => tracedIssue(traced(text), fileName).documents)
    .reduce<TracedDocument | null>(
      (most, one) => (most === null || one.origins.length > most.origins.length ? one : most),
      null,
    );
  if (longest === null) return null;
  const notes = randomNotes([longest], count, seeded(1));
  const took = (given: ReadonlyMap<string, string>): number => {
    const times = Array.from({ length: runs }, () => {
      const begun = performance.now();
      const stream = new TextStream(given);
      for (const { anchor } of notes) resolve(anchor, stream);
      return performance.now() - begun;
    });
    return Math.min(...times);
  };
  return {
    documentId: longest.id,
    chars: longest.origins.length,
    notes: notes.length,
    unchanged: took(longest.texts),
    changed: took(new Map([['new', '本段是新加的。'], ...longest.texts])),
  };
}
