import type { AnchorParagraph, KeptAnchor, TextPoint } from '../../../preload/contract-notes.ts';
import type { TextStream } from '../text-stream.ts';

/**
 * Whether words stand from one point to another in the same paragraphs as a note's, at the same place of them and between
 * the same neighbours: what is so in another document than the note's is hardly anything but that document's own text.
 */
export function standsAsItStood(
  { context }: KeptAnchor,
  stream: TextStream,
  start: TextPoint,
  end: TextPoint,
): boolean {
  if (context === null) return false;
  return isSame(context.start, stream, start, -1) && isSame(context.end, stream, end, 1);
}

function isSame(
  { hash, offset, neighbour }: AnchorParagraph,
  stream: TextStream,
  point: TextPoint,
  outward: 1 | -1,
): boolean {
  const at = stream.positionOf(point);
  if (at === null || neighbour === null) return false;
  const index = stream.paragraphs.indexAt(at);
  const now = at - (stream.paragraphs.at(index)?.from ?? 0);
  return (
    now === offset &&
    stream.paragraphs.hashAt(index) === hash &&
    stream.paragraphs.hashAt(index + outward) === neighbour
  );
}

/** Whether a text has the paragraphs that both ends of a note's words stood in. */
export function hasItsParagraphs({ context }: KeptAnchor, { paragraphs }: TextStream): boolean {
  if (context === null) return false;
  return [context.start, context.end].every(({ hash }) => paragraphs.withHash(hash).length > 0);
}
