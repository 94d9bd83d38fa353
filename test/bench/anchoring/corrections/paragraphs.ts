import { newLine } from '../traced-text.ts';
import { bodyLines, type Correction, onSome, share } from './correction.ts';
import { newSentence } from './new-sentence.ts';

export const inserted: Correction = {
  name: 'inserted paragraphs',
  apply: (issue, _notes, random) =>
    onSome(issue, random, (line) => {
      if (line.text.includes('\t')) {
        const cells = line.text.split('\t').map((cell) => `${cell}${1 + random.below(9)}`);
        return [line, newLine(cells.join('\t'))];
      }
      const fresh = newSentence(issue, random);
      return random.below(2) === 0 ? [fresh, newLine(''), line] : [line, newLine(''), fresh];
    }),
};

export const removed: Correction = {
  name: 'removed paragraphs',
  apply(issue, _notes, random) {
    const counts = new Map<string, number>();
    for (const { text } of issue.lines) counts.set(text.trim(), (counts.get(text.trim()) ?? 0) + 1);
    // Of two lines that are the same nobody can tell which one was struck out.
    return onSome(issue, random, (line) => (counts.get(line.text.trim()) === 1 ? [] : [line]));
  },
};

/** Both copies are the paragraph that was marked. */
export const doubled: Correction = {
  name: 'doubled paragraphs',
  apply: (issue, _notes, random) => onSome(issue, random, (line) => [line, newLine(''), line]),
};

export const swapped: Correction = {
  name: 'moved paragraphs',
  apply(issue, _notes, random) {
    const body = bodyLines(issue);
    const lines = [...issue.lines];
    const movable = [...body].filter((at) => (lines[at]?.text.trim().length ?? 0) > 0);
    for (const [nth, at] of movable.entries()) {
      const other = movable[nth + 1 + random.below(4)];
      const [one, two] = [lines[at], other === undefined ? undefined : lines[other]];
      if (other === undefined || one === undefined || two === undefined) continue;
      if (other - at > 12 || random.below(1000) >= (share / 2) * 1000) continue;
      lines[at] = two;
      lines[other] = one;
    }
    return lines;
  },
};
