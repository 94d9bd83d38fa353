import type { AnchorContext, AnchorParagraph, KeptAnchor, TextPoint } from '../../../preload/contract.ts';
import { comparable } from '../text-stream.ts';
import { reversed } from './agreement.ts';

/** One end of what is looked for. All words are in the order away from that end. */
export interface SoughtEnd {
  readonly point: TextPoint;
  /** Which way is out of the quote. */
  readonly outward: 1 | -1;
  /** What stood next to the quote, with a line end where its text began or ended within reach. */
  readonly outside: string;
  /** The quote's own words from this end on, as many as are looked at. */
  readonly inside: string;
  /** How many of the quote's units stood in the paragraph of this end. */
  readonly inParagraph: number;
  readonly paragraph: AnchorParagraph | null;
  /** Whether it stood in a row of a table. */
  readonly inTable: boolean;
}

/** What is looked for: an anchor, folded like the text it is looked for in. */
export interface Sought {
  readonly quote: string;
  readonly start: SoughtEnd;
  readonly end: SoughtEnd;
  readonly context: AnchorContext | null;
}

/** How much text an anchor keeps on each side, whole characters: less than that was all there was. */
const reach = 31;

/** How much of the quote is looked at from each of its ends. */
const insideReach = 32;

export function soughtOf(anchor: KeptAnchor): Sought {
  const { start, end, context } = anchor;
  const quote = comparable(anchor.quote);
  const prefix = comparable(anchor.prefix);
  const suffix = comparable(anchor.suffix);
  return {
    quote,
    start: {
      point: start,
      outward: -1,
      outside: reversed(start.offset === prefix.length ? `\n${prefix}` : prefix),
      inside: quote.slice(0, insideReach),
      inParagraph: `${quote}\n`.indexOf('\n'),
      paragraph: context?.start ?? null,
      inTable: anchor.prefix.includes('\t') || firstOf(anchor.quote).includes('\t'),
    },
    end: {
      point: end,
      outward: 1,
      outside: suffix.length < reach ? `${suffix}\n` : suffix,
      inside: reversed(quote.slice(-insideReach)),
      inParagraph: quote.length - quote.lastIndexOf('\n') - 1,
      paragraph: context?.end ?? null,
      inTable: anchor.suffix.includes('\t') || lastOf(anchor.quote).includes('\t'),
    },
    context,
  };
}

function firstOf(quote: string): string {
  return quote.split('\n', 1).join();
}

function lastOf(quote: string): string {
  return quote.slice(quote.lastIndexOf('\n') + 1);
}
