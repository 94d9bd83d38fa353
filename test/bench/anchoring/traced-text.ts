/**
 * A text whose signs know where they come from, so that after any correction it is known, without searching, where
 * each of them is now.
 */
export interface TracedLine {
  readonly text: string;
  /** For each UTF-16 unit its offset in the text as it was first; −1 for what was put in. */
  readonly origins: readonly number[];
}

export function traced(text: string): TracedLine[] {
  let from = 0;
  return text.split('\n').map((line) => {
    const origins = Array.from(line.split(''), (_, at) => from + at);
    from += line.length + 1;
    return { text: line, origins };
  });
}

/** A line that was not there before. */
export function newLine(text: string): TracedLine {
  return { text, origins: Array.from(text.split(''), () => -1) };
}

/** Other words for a stretch of a line. They stand for the old ones, unit by unit, and the last of them for the rest. */
export function rewritten(line: TracedLine, from: number, to: number, words: string): TracedLine {
  const instead = words
    .split('')
    .map((_, at) => (from === to ? -1 : (line.origins[Math.min(from + at, to - 1)] ?? -1)));
  return {
    text: line.text.slice(0, from) + words + line.text.slice(to),
    origins: [...line.origins.slice(0, from), ...instead, ...line.origins.slice(to)],
  };
}

export function joined(one: TracedLine, other: TracedLine): TracedLine {
  return { text: one.text + other.text, origins: [...one.origins, ...other.origins] };
}

export function torn({ text, origins }: TracedLine, at: number): [TracedLine, TracedLine] {
  return [
    { text: text.slice(0, at), origins: origins.slice(0, at) },
    { text: text.slice(at), origins: origins.slice(at) },
  ];
}

export function textOf(lines: readonly TracedLine[]): string {
  return lines.map(({ text }) => text).join('\n');
}
