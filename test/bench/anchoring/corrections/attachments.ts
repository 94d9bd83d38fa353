import type { Correction } from './correction.ts';

/** An attachment or the last third of a document set before what stood before it. */
export const movedAttachment: Correction = {
  name: 'moved attachment',
  apply(issue) {
    const lines = [...issue.lines];
    for (const { parts, blocks } of issue.parsed.documents) {
      const attachments = parts.filter(({ kind }) => kind === 'attachment');
      const [one, other] = attachments.slice(-2);
      const ranges =
        one !== undefined && other !== undefined && one.lines[1] < other.lines[0]
          ? [one.lines, other.lines]
          : halves(
              blocks
                .filter(({ kind }) => kind === 'paragraph' || kind === 'item')
                .map((block) => block.lines),
            );
      const [[a = 0, b = 0] = [], [c = 0, d = 0] = []] = ranges;
      if (a === 0 || c <= b) continue;
      const between = lines.slice(b, c - 1);
      const [first, last] = [lines.slice(a - 1, b), lines.slice(c - 1, d)];
      lines.splice(a - 1, d - a + 1, ...last, ...between, ...first);
    }
    return lines;
  },
};

/** Two stretches of lines in the middle of a document. */
function halves(lines: readonly (readonly [number, number])[]): (readonly [number, number])[] {
  const third = Math.floor(lines.length / 3);
  if (third < 1) return [];
  const [a, b, c] = [lines[third], lines[2 * third - 1], lines[2 * third]];
  const d = lines[Math.min(lines.length - 1, 3 * third - 1)];
  if (a === undefined || b === undefined || c === undefined || d === undefined) return [];
  return [
    [a[0], b[1]],
    [c[0], d[1]],
  ];
}
