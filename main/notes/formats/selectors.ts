import { z } from 'zod';
import type { ForeignQuote } from './read-note.ts';

/** TextQuoteSelector of the Web Annotation Data Model. */
export const textQuote = z.object({
  type: z.literal('TextQuoteSelector'),
  exact: z.string().min(1),
  prefix: z.string().default(''),
  suffix: z.string().default(''),
});

/** A time in any of the forms of ISO 8601, as we write it. */
export const isoTime = z.string().transform((text, check) => {
  const time = Date.parse(text);
  if (!Number.isNaN(time)) return new Date(time).toISOString();
  check.addIssue('no time');
  return z.NEVER;
});

/** The words among the selectors of an annotation; `null` when none of them has any. */
export function quoteIn(selectors: readonly unknown[]): ForeignQuote | null {
  const found = selectors.map((each) => textQuote.safeParse(each)).find(({ success }) => success)?.data;
  return found === undefined ? null : { exact: found.exact, prefix: found.prefix, suffix: found.suffix };
}
