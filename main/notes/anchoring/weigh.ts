import type { TextStream } from '../text-stream.ts';
import { agreement } from './agreement.ts';
import type { Sought, SoughtEnd } from './sought.ts';

/** A stretch of the text that may be the quote's, in the stream's offsets. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** What one end of a place has of what is sought. */
export interface WeighedEnd {
  /** How many units agree outside the quote, and inside. */
  readonly outside: number;
  readonly inside: number;
  /** Whether it stands in the same paragraph as then, at the same place of it. */
  readonly own: boolean;
  /** Whether the next paragraph is the same. */
  readonly neighbour: boolean;
}

/** A place and how much speaks for it. */
export interface Weighed extends Place {
  /** Everything that speaks for it, in units of text that agree. */
  readonly weight: number;
  /** What of `weight` comes from the address. */
  readonly address: number;
  readonly ends: readonly [WeighedEnd, WeighedEnd];
}

/** What the kinds of evidence count, against one unit of agreeing text. */
const ofOwnParagraph = 40;
const ofNeighbour = 14;
const ofAddress = 4;
const ofOffset = 4;

/**
 * What another length counts against a place: a bit more than a neighbour for it, so that of a paragraph that was doubled
 * one copy is found and not the stretch from the first to the second.
 */
const mostOfLength = 16;

/** How much speaks for a place being the one that is sought. */
export function weigh(sought: Sought, stream: TextStream, { start, end }: Place): Weighed {
  const first = weighEnd(sought.start, stream, start);
  const last = weighEnd(sought.end, stream, end);
  const address = ofPoint(sought.start, stream, start);
  const inside = Math.floor((first.inside + last.inside) / 2);
  const misfit = Math.min(Math.abs(end - start - sought.quote.length), mostOfLength);
  const weight = address + inside + weightOf(first) + weightOf(last) - misfit;
  return { start, end, weight, address, ends: [first, last] };
}

/** What a place has whose start is at the very point of old. */
export const ofSamePoint = ofAddress + ofOffset;

/**
 * How much can come to speak for a place that is not meant: its address can come to be the same when addresses shift,
 * and it can be set between the same neighbours. (Of a paragraph that is the same that would change nothing.)
 */
export function mostWeightOf({ weight, address, ends }: Weighed): number {
  const isSame = ends.every(({ own }) => own);
  const strangers = isSame ? 0 : ends.filter(({ neighbour }) => !neighbour).length;
  return weight - address + ofSamePoint + strangers * ofNeighbour;
}

function weightOf({ outside, own, neighbour }: WeighedEnd): number {
  return outside + (own ? ofOwnParagraph : 0) + (neighbour ? ofNeighbour : 0);
}

function weighEnd(
  { outward, outside, inside, paragraph }: SoughtEnd,
  stream: TextStream,
  at: number,
): WeighedEnd {
  const { text, paragraphs } = stream;
  const index = paragraphs.indexAt(at);
  const offset = at - (paragraphs.at(index)?.from ?? 0);
  return {
    outside: agreement(text, at, outward, outside).units,
    inside: agreement(text, at, outward === 1 ? -1 : 1, inside).units,
    own: paragraph !== null && offset === paragraph.offset && paragraphs.hashAt(index) === paragraph.hash,
    neighbour: paragraph !== null && paragraphs.hashAt(index + outward) === paragraph.neighbour,
  };
}

function ofPoint({ point: { block, offset } }: SoughtEnd, stream: TextStream, at: number): number {
  const now = stream.pointAt(at);
  if (now.block !== block) return 0;
  return now.offset === offset ? ofSamePoint : ofAddress;
}
