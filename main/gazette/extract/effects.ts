import type { Block, Effect, ParsedDocument } from '../parsed-issue.ts';
import { type CalendarDate, fromIso, fromMatch, isoDate, lastDayFrom, later } from '../text/dates.ts';
import { fold } from '../text/fold.ts';
import { readMarker } from '../text/marker.ts';
import { readNumeral } from '../text/numerals.ts';
import { clauseOf, namesTerm, speaksOfItself } from './effect-scope.ts';
import {
  appliesBetween,
  concerning,
  endsOn,
  fromTo,
  lasting,
  ofTerm,
  onDate,
  onPublication,
  publicationTo,
  startsOn,
  until,
} from './effect-words.ts';

/** Everything a paper says of when it applies, and what follows for the whole of it. */
export interface ReadEffects {
  readonly effects: readonly Effect[];
  readonly effectiveFrom: string | null;
  readonly expiresOn: string | null;
}

/** An effect; with `months`, a term that ends so long behind a beginning which its sentence does not name. */
type Found = Omit<Effect, 'date'> & { readonly date: CalendarDate | null; readonly months?: number };

/** Reads every effect with its words; quoted words of other papers do not count. */
export function readEffects(document: ParsedDocument): ReadEffects {
  const signed = document.signedOn === null ? null : fromIso(document.signedOn);
  const found: Found[] = [];
  for (const block of document.blocks) {
    if (block.table !== undefined || !speaksForPaper(document, block.part)) continue;
    if (concerning.test(block.text)) found.push(...effectsIn(block, signed));
  }
  const effects = found.map(({ months, date, ...rest }, at): Effect => {
    const begins = [...found.slice(0, at).reverse(), ...found.slice(at)].find(isBeginning)?.date ?? null;
    const settled = months === undefined || begins === null ? date : endOfTerm(begins, months);
    return { ...rest, date: settled === null ? null : isoDate(settled) };
  });
  const texts = textOf(document);
  const deciding = (kind: Effect['kind']) => {
    const said = effects.filter((one) => one.kind === kind && one.scope === 'whole' && one.date !== null);
    const last = new Map(said.map((one) => [texts.get(one.block), one.date]));
    // Several texts that one notice issues may each apply from a day of its own: then there is none of the whole.
    const own = [...last].flatMap(([part, date]) =>
      document.parts[part ?? 0]?.kind === 'main' ? [date] : [],
    );
    return new Set(own).size > 1 ? null : (said.at(-1)?.date ?? null);
  };
  return { effects, effectiveFrom: deciding('effective'), expiresOn: deciding('expires') };
}

/** The part in which each block stands. */
function textOf({ blocks }: ParsedDocument): ReadonlyMap<string, number> {
  return new Map(blocks.map((block) => [block.id, block.part]));
}

/** A paper that explains another, as its title says. */
const explaining = /(?:解读|问答)$/;

/** Attachments do not, what explains another paper does not, and neither does the text that an amending decision prints anew: it has its own history. */
function speaksForPaper(document: ParsedDocument, part: number): boolean {
  if (explaining.test(document.title) || (part > 0 && document.kind === '决定')) return false;
  return document.parts[part]?.kind !== 'attachment';
}

function isBeginning({ kind, scope, date }: Found): boolean {
  return kind === 'effective' && scope === 'whole' && date !== null;
}

function endOfTerm(from: CalendarDate, months: number): CalendarDate {
  return later(later(from, { months }), { days: -1 });
}

function effectsIn(block: Block, signed: CalendarDate | null): Found[] {
  const folded = fold(block.text).replace(/"[^"]{0,400}"/g, (words) => `"${' '.repeat(words.length - 2)}"`);
  let from = headLength(block, folded);
  return folded
    .slice(from)
    .split(/(?<=[。;])/)
    .flatMap((sentence) => {
      const start = from;
      from += sentence.length;
      return concerning.test(sentence) ? readSentence(block, sentence, start, signed) : [];
    });
}

/** What an article or section is about, in brackets behind its number: 第九条（施行日期）. No list's （二）. */
const caption = /^\s*\((?![一二三四五六七八九十\d]{1,3}\))[^()。;\d]{2,20}\)\s*/;

/** Units of the number and the caption that a block begins with. */
function headLength(block: Block, folded: string): number {
  const number = readMarker(block.text)?.length ?? 0;
  const behind = number === 0 ? 0 : (caption.exec(folded.slice(number))?.[0].length ?? 0);
  return block.scheme === null && behind === 0 ? 0 : number + behind;
}

/** The effects of one sentence; `offset` is where it begins in the block. */
function readSentence(block: Block, sentence: string, offset: number, signed: CalendarDate | null): Found[] {
  const taken: (readonly [start: number, end: number])[] = [];
  const found: Found[] = [];
  const give = (kind: Effect['kind'], match: RegExpExecArray, date: CalendarDate | null, months?: number) => {
    const end = match.index + match[0].length;
    const { scope, from } = clauseOf(sentence, match.index);
    if (scope === null || taken.some((one) => match.index < one[1] && one[0] < end)) return;
    const start = offset + from;
    const text = block.text.slice(start, offset + end);
    const effect = { kind, scope, date, block: block.id, start, end: offset + end, text };
    found.push(months === undefined ? effect : { ...effect, months });
  };
  const giveBetween = (match: RegExpExecArray, first: CalendarDate | null, last: CalendarDate | null) => {
    if (!namesTerm(sentence.slice(0, match.index)) && !appliesBetween.test(match[0])) return;
    give('effective', match, first);
    give('expires', match, last);
    taken.push([match.index, match.index + match[0].length]);
  };
  for (const match of sentence.matchAll(fromTo)) giveBetween(match, fromMatch(match), lastDayFrom(match, 4));
  for (const match of sentence.matchAll(publicationTo)) giveBetween(match, signed, lastDayFrom(match));
  if (speaksOfItself(sentence) || /其中|第[^,。;]{1,8}条/.test(sentence)) {
    for (const pattern of [onDate, startsOn])
      for (const match of sentence.matchAll(pattern)) give('effective', match, fromMatch(match));
    for (const match of sentence.matchAll(onPublication))
      give('effective', match, signed === null ? null : afterPublication(signed, match));
  }
  const begins = found.findLast(isBeginning)?.date ?? null;
  if (begins === null && !ofTerm.test(sentence)) return found;
  for (const match of sentence.matchAll(until)) give('expires', match, lastDayFrom(match));
  for (const match of sentence.matchAll(endsOn)) give('expires', match, fromMatch(match));
  for (const match of sentence.matchAll(lasting)) {
    const { amount, unit, from } = match.groups ?? {};
    const months = (readNumeral(amount ?? '') ?? 0) * (unit === '年' ? 12 : 1);
    if (months === 0) continue;
    const first = /[布发文]$/.test(from ?? '') ? signed : begins;
    give(
      'expires',
      match,
      first === null ? null : endOfTerm(first, months),
      first === null ? months : undefined,
    );
  }
  return found;
}

function afterPublication(signed: CalendarDate, { groups }: RegExpExecArray): CalendarDate {
  const count = readNumeral(groups?.after ?? groups?.day ?? '') ?? 0;
  return groups?.unit?.includes('月') === true
    ? later(signed, { months: count })
    : later(signed, { days: count });
}
