import { parseText } from '../../main/gazette/parse-issue.ts';

/** How fast one text is read at one length. */
export interface Speed {
  readonly file: string;
  /** How many copies of the text stand one after another. */
  readonly times: number;
  readonly chars: number;
  /** Median of the runs. */
  readonly ms: number;
  readonly charsPerSecond: number;
  /** Time against the time of one copy; as large as `times` when time is linear in length. */
  readonly growth: number;
}

const lengths = [1, 4, 16];
const runs = 3;
const warmUps = 5;

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

function msToRead(text: string, file: string): number {
  const begun = performance.now();
  parseText(text, file);
  return performance.now() - begun;
}

/** Reads a text at 1, 4 and 16 times its length, after some readings that only warm the process up. */
export function measureImport(text: string, file: string): Speed[] {
  for (let time = 0; time < warmUps; time++) parseText(text, file);
  let once = 0;
  return lengths.map((times) => {
    const long = text.repeat(times);
    const ms = median(Array.from({ length: runs }, () => msToRead(long, file)));
    if (times === 1) once = ms;
    return {
      file,
      times,
      chars: long.length,
      ms,
      charsPerSecond: (long.length / ms) * 1000,
      growth: ms / once,
    };
  });
}
