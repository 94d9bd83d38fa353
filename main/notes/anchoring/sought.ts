import type { AnchorContext, KeptAnchor, NoteAnchor, TextPoint } from '../../../preload/contract.ts';
import { comparable } from '../text-stream.ts';

/** What is looked for: an anchor, folded like the text it is looked for in. */
export interface Sought {
  readonly start: TextPoint;
  readonly end: TextPoint;
  readonly quote: string;
  /** With a line end in front when the quote's first text began within reach. */
  readonly prefix: string;
  /** With a line end behind when the quote's last text ended within reach. */
  readonly suffix: string;
  readonly context: AnchorContext | null;
}

/** How much text an anchor keeps on each side: less than that was all there was. */
const reach = 31;

export function soughtOf(anchor: NoteAnchor & Pick<KeptAnchor, 'context'>): Sought {
  const { start, end, context } = anchor;
  const prefix = comparable(anchor.prefix);
  const suffix = comparable(anchor.suffix);
  return {
    start,
    end,
    quote: comparable(anchor.quote),
    prefix: start.offset === prefix.length ? `\n${prefix}` : prefix,
    suffix: suffix.length < reach ? `${suffix}\n` : suffix,
    context,
  };
}
