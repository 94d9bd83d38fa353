import type { Sought } from './sought.ts';
import { mostOfAddress, type Weighed } from './weigh.ts';

/**
 * More than one paragraph next to the quote counts: what by one accident comes to be like the place that is sought must
 * not be taken for it.
 */
const clearMargin = 15;
const someMargin = 8;

/** Of a quote so long its words alone tell where it is, when they stood only once and stand only once. */
const tellingLength = 10;

/**
 * Whether the best of the places where the quote stands word for word is beyond doubt the quote's own: it has to be
 * ahead of the second now, and of the place that was most like it when the note was written.
 */
export function isSure(sought: Sought, best: Weighed, second: Weighed | null): boolean {
  const { quote, context } = sought;
  // When nothing is known of the document as it was, it may have held the same short words elsewhere.
  const wasAlone = context === null ? quote.length >= tellingLength : context.rival === null;
  const ofWords = second === null && wasAlone ? Math.min(quote.length, 2 * tellingLength) : 0;
  const lead = best.weight + ofWords - Math.max(second?.weight ?? 0, context?.rival ?? 0);
  return lead >= clearMargin && isLittleChanged(sought, best);
}

function isLittleChanged(
  { prefix, suffix }: Sought,
  { around, ownParagraphs, neighbours }: Weighed,
): boolean {
  const most = prefix.length + suffix.length;
  return ownParagraphs === 2 || 2 * around >= most || (neighbours === 2 && 4 * around >= most);
}

/** Whether the best of the places where the quote's words or words like them stand is worth being shown to a person. */
export function isLikely({ context }: Sought, best: Weighed, second: Weighed | null): boolean {
  const rival = context?.rival ?? null;
  const ahead = best.weight - (second?.weight ?? 0) >= someMargin;
  // A rival was given what an address can add; here it counts only if it was really there.
  const aheadOfRival = rival === null || best.weight + mostOfAddress - rival >= someMargin;
  return ahead && aheadOfRival && best.weight + Math.min(best.words, tellingLength) >= someMargin;
}
