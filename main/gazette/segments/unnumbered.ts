import type { Line } from '../lines/lines.ts';
import { sameNumber } from '../text/doc-number.ts';
import { words } from '../text/fold.ts';
import type { FoundHead } from './found-head.ts';
import { headAround } from './heads.ts';
import { endsPaper, type PaperAbove, paperAbove } from './paper-above.ts';
import { isPaperSection } from './section-lines.ts';
import { type TitleAlone, titleAlone } from './titles-alone.ts';

/** A paper found by its title alone. */
export interface UnnumberedHead extends FoundHead {
  /** Whether it begins a paper although contents are printed and do not list it. */
  readonly certain: boolean;
}

/**
 * Papers without a number show where the paper before has ended, or where nothing has begun yet. `known` are the heads
 * found before, `taken` the lines of these and of everything else that has begun.
 */
export function unnumberedHeads(
  body: readonly Line[],
  known: readonly FoundHead[],
  taken: ReadonlySet<number>,
): UnnumberedHead[] {
  const found: UnnumberedHead[] = [];
  // What stands above the first paper is the cover: there no date has to end a paper before.
  let first = body.findIndex((_, at) => taken.has(at));
  if (first < 0) first = body.length;
  body.forEach((_, at) => {
    const place = placeOf(body[at - 1], at < first);
    if (place === null || taken.has(at) || isPaperSection(body[at])) return;
    const title = titleAlone(body, at);
    if (title === null) return;
    const head = headOf(body, at, title);
    if (head.start < (found.at(-1)?.end ?? 0)) return;
    for (let line = head.start; line < head.end; line++) if (taken.has(line)) return;
    const certain = begins(body, at, title, place, lastAbove([...known, ...found], at));
    if (certain === null) return;
    found.push({ ...head, certain });
    first = Math.min(first, head.start);
  });
  return found;
}

type Place = 'free' | 'sentence';

/** Whether a paper can begin below a line: behind the end of another, on the cover, or at least behind a sentence. */
function placeOf(before: Line | undefined, onCover: boolean): Place | null {
  if (before === undefined || endsPaper(before) || isPaperSection(before)) return 'free';
  if (/[。!?]["”)]?$/.test(before.folded)) return 'sentence';
  return onCover && !/[,:;、]$/.test(before.folded) ? 'free' : null;
}

function headOf(body: readonly Line[], at: number, { title, end, order }: TitleAlone): FoundHead {
  const head = headAround(body, at, end, 0);
  return { ...head, title, docNumber: head.docNumber ?? order?.docNumber ?? null };
}

function lastAbove(heads: readonly FoundHead[], at: number): FoundHead | null {
  let last: FoundHead | null = null;
  for (const head of heads) if (head.start < at && head.start > (last?.start ?? -1)) last = head;
  return last;
}

/**
 * Whether a title begins a paper of its own, and if so whether that is certain; `null` where it belongs to the paper
 * above: a notice prints what it issues behind its date, and names it.
 */
function begins(
  body: readonly Line[],
  at: number,
  { title, form, order }: TitleAlone,
  place: Place,
  last: FoundHead | null,
): boolean | null {
  if (last === null) return form === 'short' || place === 'sentence' ? null : form !== 'whole';
  const above = paperAbove(body, last, at);
  if (form === 'reading') return issuesReading(above, title) ? null : true;
  const alone = above.isClosed && !above.issues;
  const isNamed = names(above, title);
  if (order !== null) {
    const isItsText = above.docNumber !== null && sameNumber(above.docNumber, order.docNumber);
    return isNamed || isItsText ? null : true;
  }
  if (form === 'whole') return isNamed || place !== 'free' ? null : alone;
  if (form === 'proclamation') return mayProclaim(above, place) ? alone : null;
  return alone && !isNamed ? false : null;
}

/** A notice may also issue a speech or a report, under another title: 关于印发某某市长讲话的通知. */
function issuesReading(above: PaperAbove, title: string): boolean {
  return above.isClosed && above.issues && above.words.includes(words(title).slice(-2));
}

/** Whether the paper above names a title; what it hands on it may name without its author (转发…关于…的意见). */
function names(above: PaperAbove, title: string): boolean {
  const about = title.indexOf('关于');
  const matter = above.issues && about > 0 ? title.slice(about) : title;
  return above.words.includes(words(title)) || above.words.includes(words(matter));
}

/** A 公告 begins behind any text, but where a notice issues one or attachments hold one. */
function mayProclaim(above: PaperAbove, place: Place): boolean {
  if (above.isClosed && above.issues) return !/公告|通告/.test(above.words);
  return place === 'free' || !above.hasAttachments;
}
