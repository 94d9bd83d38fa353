import type { Random } from '../../../../build/accidents/random.ts';
import type { TracedNote } from '../random-notes.ts';
import type { TracedIssue } from '../traced-issue.ts';
import type { TracedLine } from '../traced-text.ts';

/** What a librarian does to a text that has notes on it. */
export interface Correction {
  readonly name: string;
  apply(issue: TracedIssue, notes: readonly TracedNote[], random: Random): TracedLine[];
}

/** Of the lines of running text, how many a correction touches: far more than anybody corrects at once. */
export const share = 0.15;

/** Running text: lines of blocks that are neither headings nor what documents are known by. */
export function bodyLines({ parsed }: TracedIssue): Set<number> {
  const kinds = new Set(['paragraph', 'article', 'item', 'table']);
  const blocks = [...parsed.documents, ...parsed.sections].flatMap((holder) => holder.blocks);
  const lines = blocks
    .filter(({ kind }) => kinds.has(kind))
    .flatMap(({ lines: [first, last] }) =>
      Array.from({ length: last - first + 1 }, (_, at) => first - 1 + at),
    );
  return new Set(lines);
}

/** Puts other lines in the place of some lines of running text. */
export function onSome(
  issue: TracedIssue,
  random: Random,
  change: (line: TracedLine) => readonly TracedLine[],
  part = share,
): TracedLine[] {
  const body = bodyLines(issue);
  return issue.lines.flatMap((line, at) =>
    body.has(at) && line.text.trim().length > 0 && random.below(1000) < part * 1000 ? change(line) : [line],
  );
}
