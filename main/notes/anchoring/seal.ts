import type { AnchorContext, AnchorParagraph, KeptAnchor, NoteAnchor } from '../../../preload/contract.ts';
import type { TextStream } from '../text-stream.ts';
import { type Sought, soughtOf } from './sought.ts';
import { mostWeightOf, weigh } from './weigh.ts';

/**
 * An anchor with what the document is like around it: made when the note is written, for the day when the text was
 * corrected. Without, when the words do not stand there: then the note was written on another text than this.
 */
export function sealed(anchor: NoteAnchor, stream: TextStream | null): KeptAnchor {
  const { start, end, quote, prefix, suffix } = anchor;
  const bare = { start, end, quote, prefix, suffix, context: null };
  const sought = soughtOf(bare);
  const from = stream?.positionOf(start) ?? null;
  const to = stream?.positionOf(end) ?? null;
  if (stream === null || from === null || to === null) return bare;
  if (sought.quote === '' || stream.text.slice(from, to) !== sought.quote) return bare;
  const context: AnchorContext = {
    position: { start: from, end: to },
    text: stream.hash,
    start: paragraphAt(stream, from, -1),
    end: paragraphAt(stream, to, 1),
    rival: null,
  };
  return { ...bare, context: { ...context, rival: rivalOf(soughtOf({ ...bare, context }), stream, from) } };
}

function paragraphAt({ paragraphs }: TextStream, at: number, outward: 1 | -1): AnchorParagraph {
  const index = paragraphs.indexAt(at);
  return {
    hash: paragraphs.hashAt(index) ?? '',
    offset: at - (paragraphs.at(index)?.from ?? 0),
    neighbour: paragraphs.hashAt(index + outward),
  };
}

/** What speaks, or may come to speak, for the other places where the same words stand. */
function rivalOf(sought: Sought, stream: TextStream, own: number): AnchorContext['rival'] {
  const { length } = sought.quote;
  const rivals = stream
    .placesOf(sought.quote)
    .filter((at) => at !== own)
    .map((at) => weigh(sought, stream, { start: at, end: at + length }));
  if (rivals.length === 0) return null;
  return {
    was: rivals.reduce((most, { weight, address }) => Math.max(most, weight - address), 0),
    atMost: rivals.reduce((most, rival) => Math.max(most, mostWeightOf(rival)), 0),
  };
}
