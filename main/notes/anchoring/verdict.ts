import type { Sought, SoughtEnd } from './sought.ts';
import { ofSamePoint, type Weighed, type WeighedEnd } from './weigh.ts';

/**
 * More than one paragraph next to the quote counts: what by one accident comes to be like the place that is sought must
 * not be taken for it.
 */
const clearMargin = 15;
const someMargin = 8;

/** So many words of one paragraph tell by themselves where they are, when no other place has them. */
const tellingLength = 20;

/**
 * Whether the best of the places where the quote stands word for word is beyond doubt the quote's own: it has to be
 * ahead of the second now, and of the place that was most like it when the note was written, and both its ends have to
 * stand among what they stood among.
 */
export function isSure(sought: Sought, best: Weighed, second: Weighed | null): boolean {
  const { start, end, context, quote } = sought;
  const [first, last] = best.ends;
  const ahead = best.weight - Math.max(second?.weight ?? 0, context?.rival?.atMost ?? 0) >= clearMargin;
  if (!ahead) return false;
  const halfAgrees = 2 * first.outside >= start.outside.length && 2 * last.outside >= end.outside.length;
  // Nothing more is known of a note without a context that stands where it stood.
  if (context === null && best.address === ofSamePoint && halfAgrees) return true;
  if (quote.includes('\n')) return isConfirmedAcross(start, first) && isConfirmedAcross(end, last);
  const agreeing = first.outside + last.outside;
  return isConfirmed(start, first, agreeing) && isConfirmed(end, last, agreeing);
}

/**
 * One end of a quote over several paragraphs. When its paragraph is struck out, the quote's few words of it can stand at
 * the beginning of the next one, where they never stood together with the rest: no rival warns of that.
 */
function isConfirmedAcross(sought: SoughtEnd, { own, neighbour, outside }: WeighedEnd): boolean {
  const halfAgrees = 2 * outside >= sought.outside.length;
  return sought.inTable ? neighbour && (own || halfAgrees) : own || (neighbour && halfAgrees);
}

/**
 * One end of a quote in one paragraph.
 *
 * @param agreeing how many units around the quote agree, on both sides
 */
function isConfirmed(sought: SoughtEnd, { own, neighbour, outside }: WeighedEnd, agreeing: number): boolean {
  const most = sought.outside.length;
  // The same rows come again on every page, and the importer joins the pages: a row's own words say little.
  if (sought.inTable) return neighbour || (2 * outside >= most && outside >= tellingLength / 2);
  // Paragraphs of few words come again, 附则 or 特此通知: they need their neighbours.
  const telling = sought.inParagraph + agreeing >= tellingLength;
  if (own || 2 * outside >= most) return neighbour || telling;
  return sought.inParagraph + outside >= tellingLength || (neighbour && 4 * outside >= most);
}

/** Whether the best of the places where the quote's words or words like them stand is worth being shown to a person. */
export function isLikely(sought: Sought, best: Weighed, second: Weighed | null): boolean {
  const rival = sought.context?.rival?.was ?? null;
  const { most, agreeing } = units(sought, best);
  // Of few words few can differ.
  const margin = Math.min(someMargin, most / 3);
  const aheadOfRival = rival === null || best.weight - rival >= margin;
  if (!aheadOfRival || best.weight - (second?.weight ?? 0) < margin) return false;
  const [first, last] = best.ends;
  const neighbours = Number(first.neighbour) + Number(last.neighbour);
  const wordForWord = first.inside === sought.start.inside.length && last.inside === sought.end.inside.length;
  if (first.own || last.own || (wordForWord && neighbours === 2)) return true;
  return (3 + neighbours) * agreeing >= most;
}

/** How many units agree in and around the quote, and how many there are. */
function units({ start, end }: Sought, { ends: [first, last] }: Weighed) {
  return {
    most: start.outside.length + end.outside.length + start.inside.length,
    agreeing: first.outside + last.outside + Math.floor((first.inside + last.inside) / 2),
  };
}
