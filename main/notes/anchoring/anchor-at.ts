import type { NoteAnchor } from '../../../preload/contract-notes.ts';
import type { TextStream } from '../text-stream.ts';

/** How much text on each side of a quote an anchor keeps, in UTF-16 units. */
const reach = 32;

/** The anchor of a note on a stretch of a document's text; positions are the stream's, the words as they are written. */
export function anchorAt(stream: TextStream, from: number, to: number): NoteAnchor {
  const start = stream.pointAt(from);
  const end = stream.pointAt(to);
  const first = stream.texts.get(start.block) ?? '';
  const last = stream.texts.get(end.block) ?? '';
  return {
    start,
    end,
    quote: stream.written.slice(from, to),
    prefix: whole(first.slice(Math.max(0, start.offset - reach), start.offset)),
    suffix: whole(last.slice(end.offset, end.offset + reach)),
  };
}

/** Without the half of a character that a cut may have left at either end. */
function whole(text: string): string {
  return text.replace(/^[\uDC00-\uDFFF]/, '').replace(/[\uD800-\uDBFF]$/, '');
}
