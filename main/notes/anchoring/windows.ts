import type { TextStream } from '../text-stream.ts';
import type { Sought } from './sought.ts';

/** A stretch of the text to look in, and how much of what is looked for may have changed there, 0 to 1. */
export interface Window {
  readonly from: number;
  readonly to: number;
  readonly tolerance: number;
}

/** Where the neighbours say that it is, much may have changed; elsewhere, little. */
const toleranceByNeighbours = 0.6;
const toleranceByAddress = 0.45;
const toleranceElsewhere = 0.3;

/** How many more paragraphs than before may stand between the neighbours. */
const mostInserted = 4;

/** Where to look for words that have changed, the likeliest first. */
export function windowsFor(sought: Sought, stream: TextStream): Window[] {
  const windows: Window[] = [];
  const between = betweenNeighbours(sought, stream);
  if (between !== null) windows.push({ ...between, tolerance: toleranceByNeighbours });
  const first = stream.stretchOf(sought.start.block);
  const last = stream.stretchOf(sought.end.block);
  if (first !== null && last !== null && first.from <= last.from)
    windows.push({ from: first.from, to: last.to, tolerance: toleranceByAddress });
  windows.push({ from: 0, to: stream.text.length, tolerance: toleranceElsewhere });
  return windows;
}

/** From the paragraph before the quote's to the one behind, as far as they can be told apart; `null` when neither can. */
function betweenNeighbours({ context, quote }: Sought, stream: TextStream) {
  if (context === null) return null;
  const { paragraphs } = stream;
  const before = onlyOne(paragraphs.withHash(context.start.neighbour ?? ''));
  const behind = onlyOne(paragraphs.withHash(context.end.neighbour ?? ''));
  if (before === null && behind === null) return null;
  const span = quote.split('\n').length + mostInserted;
  const first = before === null ? Math.max(0, (behind ?? 0) - span) : before + 1;
  const last = behind === null ? (before ?? 0) + span : behind - 1;
  if (first > last || last - first > span) return null;
  const from = paragraphs.at(first)?.from;
  if (from === undefined) return null;
  return { from, to: paragraphs.at(last)?.to ?? stream.text.length };
}

function onlyOne(indexes: readonly number[]): number | null {
  const [index, another] = indexes;
  return index === undefined || another !== undefined ? null : index;
}
