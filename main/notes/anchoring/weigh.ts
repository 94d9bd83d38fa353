import type { AnchorParagraph, TextPoint } from '../../../preload/contract.ts';
import type { TextStream } from '../text-stream.ts';
import { agreement } from './agreement.ts';
import type { Sought } from './sought.ts';

/** A stretch of the text that may be the quote's, in the stream's offsets. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** A place and how much speaks for it. */
export interface Weighed extends Place {
  /** Everything that speaks for it, in units of text that agree. */
  readonly weight: number;
  /** How many of the quote's units stand there. */
  readonly words: number;
  /** How many units of prefix and suffix agree. */
  readonly around: number;
  /** What of `weight` comes from the address. */
  readonly address: number;
  /** How many of its ends stand in the same paragraph as then, at the same place of it. */
  readonly ownParagraphs: number;
  /** How many of the paragraphs next to it are the same. */
  readonly neighbours: number;
}

/** What the kinds of evidence count, against one unit of agreeing text. */
const ofOwnParagraph = 40;
const ofNeighbour = 14;
const ofAddress = 4;
const ofOffset = 4;

/** What the address alone can give a place: as much can come to a place that is not meant, when addresses shift. */
export const mostOfAddress = ofAddress + ofOffset;

/** How much speaks for a place being the one that is sought, whatever words stand there. */
export function weigh(sought: Sought, stream: TextStream, { start, end }: Place): Weighed {
  const { text } = stream;
  const outward = sought.prefix.split('').reverse().join('');
  const around = agreement(text, start, -1, outward) + agreement(text, end, 1, sought.suffix);
  const first = likeness(stream, start, -1, sought.context?.start);
  const last = likeness(stream, end, 1, sought.context?.end);
  const ownParagraphs = Number(first.own) + Number(last.own);
  const neighbours = Number(first.neighbour) + Number(last.neighbour);
  const address = ofPoint(stream.pointAt(start), sought.start);
  const weight = around + ofOwnParagraph * ownParagraphs + ofNeighbour * neighbours + address;
  return { start, end, weight, words: sought.quote.length, around, address, ownParagraphs, neighbours };
}

function ofPoint(point: TextPoint, then: TextPoint): number {
  if (point.block !== then.block) return 0;
  return point.offset === then.offset ? ofAddress + ofOffset : ofAddress;
}

interface Likeness {
  readonly own: boolean;
  readonly neighbour: boolean;
}

function likeness(
  { paragraphs }: TextStream,
  at: number,
  outward: 1 | -1,
  then: AnchorParagraph | undefined,
): Likeness {
  if (then === undefined) return { own: false, neighbour: false };
  const index = paragraphs.indexAt(at);
  return {
    own: at - (paragraphs.at(index)?.from ?? 0) === then.offset && paragraphs.hashAt(index) === then.hash,
    neighbour: paragraphs.hashAt(index + outward) === then.neighbour,
  };
}
