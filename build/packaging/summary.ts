/** What came of it: told at the end, every file and everything that was not made. */
import type { Reason } from './tools/missing-tool.ts';

export interface Made {
  readonly name: string;
  readonly bytes: number;
}

export interface NotMade {
  /** What it would have been: `win-x64 nsis`. */
  readonly what: string;
  readonly why: readonly Reason[];
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}

/** Lines for the terminal. */
export function summaryOf(made: readonly Made[], notMade: readonly NotMade[], seconds: number): string {
  const done = made.map(({ name, bytes }) => `  ${name}  ${megabytes(bytes)}`);
  const lacking = notMade.flatMap(({ what, why }) => [
    `  ${what}`,
    ...why.flatMap(({ zh, en }) => [`    ${zh}`, `    ${en}`]),
  ]);
  return [
    `做好了 ${made.length} 个 / made (${seconds.toFixed(0)} s):`,
    ...done,
    ...(notMade.length === 0 ? [] : [`没有做成 ${notMade.length} 个 / not made:`, ...lacking]),
  ].join('\n');
}
