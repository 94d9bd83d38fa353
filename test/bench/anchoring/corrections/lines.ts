import { joined, newLine, type TracedLine, torn } from '../traced-text.ts';
import { bodyLines, type Correction, onSome, share } from './correction.ts';
import { hanPlace } from './signs.ts';

export const joinedLines: Correction = {
  name: 'joined lines',
  apply(issue, _notes, random) {
    const body = bodyLines(issue);
    const lines: TracedLine[] = [];
    /** Where the last line of running text stands. */
    let open: number | null = null;
    for (const [at, line] of issue.lines.entries()) {
      if (line.text.trim() === '' || !body.has(at) || line.text.includes('\t')) {
        if (line.text.trim() !== '') open = null;
        lines.push(line);
        continue;
      }
      const before = open === null ? undefined : lines[open];
      if (open !== null && before !== undefined && random.below(1000) < share * 1000) {
        lines.length = open;
        lines.push(joined(before, line));
      } else lines.push(line);
      open = lines.length - 1;
    }
    return lines;
  },
};

export const tornLines: Correction = {
  name: 'torn paragraphs',
  apply: (issue, _notes, random) =>
    onSome(issue, random, (line) => {
      const at = hanPlace(line, random);
      if (at === null || at < 2 || line.text.includes('\t')) return [line];
      const [one, other] = torn(line, at);
      return [one, newLine(''), other];
    }),
};
