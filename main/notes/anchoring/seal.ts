import type { AnchorContext, AnchorParagraph, KeptAnchor, NoteAnchor } from '../../../preload/contract.ts';
import type { TextStream } from '../text-stream.ts';
import { type Sought, soughtOf } from './sought.ts';
import { mostOfAddress, weigh } from './weigh.ts';

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

/** What speaks for the other place that is most like this one; its address may come to be the same. */
function rivalOf(sought: Sought, stream: TextStream, own: number): number | null {
  let most: number | null = null;
  for (const at of stream.placesOf(sought.quote)) {
    if (at === own) continue;
    const { weight, address } = weigh(sought, stream, { start: at, end: at + sought.quote.length });
    most = Math.max(most ?? 0, weight - address);
  }
  return most === null ? null : most + mostOfAddress;
}
