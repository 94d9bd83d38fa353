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

/** Where to look for words that have changed: where they were, as far as that can be told, and everywhere. */
export function windowsFor(sought: Sought, stream: TextStream): Window[] {
  const { before, behind } = neighboursOf(sought, stream);
  const near = stretchBetween(sought, stream, before, behind);
  const first = stream.stretchOf(sought.start.point.block);
  const last = stream.stretchOf(sought.end.point.block);
  return [
    ...(near === null ? [] : [near]),
    ...(first !== null && last !== null && first.from <= last.from
      ? [{ from: first.from, to: last.to, tolerance: toleranceByAddress }]
      : []),
    { from: 0, to: stream.text.length, tolerance: toleranceElsewhere },
  ];
}

/** What stands between the two paragraphs that the quote's stood between; `null` when it cannot be told where that is. */
export function oldSlot(sought: Sought, stream: TextStream): Window | null {
  const { before, behind } = neighboursOf(sought, stream);
  return before === null || behind === null ? null : stretchBetween(sought, stream, before, behind);
}

/** The paragraphs next to the quote's: both where only once they stand so near each other, else one that stands only once. */
function neighboursOf({ quote, context }: Sought, { paragraphs }: TextStream) {
  const placesOf = (hash: string | null | undefined): readonly number[] =>
    hash === null || hash === undefined ? [] : paragraphs.withHash(hash);
  const before = placesOf(context?.start.neighbour);
  const behind = placesOf(context?.end.neighbour);
  const pairs = before.flatMap((one) =>
    behind
      .filter((other) => other > one && other - one - 1 <= spanOf(quote))
      .map((other) => [one, other] as const),
  );
  const [pair, another] = pairs;
  if (pair !== undefined && another === undefined) return { before: pair[0], behind: pair[1] };
  return { before: only(before), behind: only(behind) };
}

function only([index, another]: readonly number[]): number | null {
  return index === undefined || another !== undefined ? null : index;
}

/** How many paragraphs may stand between the neighbours now. */
function spanOf(quote: string): number {
  return quote.split('\n').length + mostInserted;
}

function stretchBetween(
  { quote }: Sought,
  { paragraphs, text }: TextStream,
  before: number | null,
  behind: number | null,
): Window | null {
  if (before === null && behind === null) return null;
  const span = spanOf(quote);
  const first = before === null ? Math.max(0, (behind ?? 0) - span) : before + 1;
  const last = behind === null ? (before ?? 0) + span : behind - 1;
  const from = paragraphs.at(first)?.from;
  if (from === undefined || first > last || last - first >= span) return null;
  return { from, to: paragraphs.at(last)?.to ?? text.length, tolerance: toleranceByNeighbours };
}
