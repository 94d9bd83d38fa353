import type { Block, Effect, ParsedDocument } from '../parsed-issue.ts';
import {
  type CalendarDate,
  datePattern,
  fromIso,
  fromMatch,
  isoDate,
  lastDayFrom,
  lastDayPattern,
  later,
} from '../text/dates.ts';
import { fold } from '../text/fold.ts';
import { readMarker } from '../text/marker.ts';
import { numeralClass, readNumeral } from '../text/numerals.ts';

/** Everything a paper says of when it applies, and what follows for the whole of it. */
export interface ReadEffects {
  readonly effects: readonly Effect[];
  readonly effectiveFrom: string | null;
  readonly expiresOn: string | null;
}

const begin = '(?:施行|实施|执行|生效|试行|适用|起效)';
const onDate = new RegExp(
  `(?:自|从|于|(?<=本[^,。;]{1,12})|(?<=^|,))\\s*${datePattern}\\s*(?:零时|0时)?(?:起|开始|始)?(?:(?:与|和|同)《[^》]{1,80}》(?:\\([^()]*\\))?)?(?:同时|一并|正式|开始)?${begin}(?!的《)`,
  'g',
);
const onPublication = new RegExp(
  `自?(?:本[^,。;]{0,10}|文件)?(?:公布|发布|印发|颁布|下发|签发|发文)之日(?:起)?(?:满?([${numeralClass}]+)个?(日|天|个月|月)(?:后)?)?(?:起)?(?:正式|开始)?(?:${begin}|不再(?:${begin})?)`,
  'g',
);
/** 自2024年1月1日至2025年12月31日: two dates, six groups. */
const fromTo = new RegExp(
  `[自从]?\\s*${datePattern}\\s*起?(?:施行|实施|执行)?(?:,?[至到]|-{1,2})\\s*${lastDayPattern}(?:止|期间)?(?:有效)?`,
  'g',
);
const until = new RegExp(`(?:截止|截至|至|到)\\s*${lastDayPattern}\\s*(?:止|为止|失效|终止|废止|期满)?`, 'g');
const lasting = new RegExp(
  `(有效期限?|试行期限?|暂行期|暂行|施行期限?|执行期限?|实施期限?|试行|期限)(?:暂定)?(?:为|是|:)?\\s*([${numeralClass}]+)\\s*(年|个月)`,
  'g',
);

const self =
  '本《?(?:行政)?(?:规范性)?(?:实施)?(?:办法|规定|细则|条例|决定|意见|方案|规则|预案|通知|通告|公告|制度|章程|规程|政策|标准|措施|计划|规划|文件|行动|基准|准则|规范|指引|指南|纲要|守则|目录|清单)';
/** The sentence speaks of the paper itself, not of a subsidy or another law. */
const aboutItself = new RegExp(`${self}|以上规定|上述规定|^自|现予[公发]布,自`);
/** What stands before the words in their clause when these are said of the whole paper. */
const ownSubject = new RegExp(`^(?:${self}.*|(?:以上|上述|[该其自])[^《》]*)?$`);
/** What stands there when they are said of one clause: 其中停车措施, 第五条, 附件2所列标准. */
const oneClause = new RegExp(
  `^(?:其中.*|(?:除|${self})?第[^,。;《》]{1,8}[编章节条款项][^《》]*|附件[^《》]*)$`,
);
const termWord = /(?:有效期限?|试行期限?|施行期限?|执行期限?|实施期限?|暂行期)(?:暂定)?(?:为|自|从|:)?$/;
/** 自2024年3月1日起施行 before 有效期5年 without a comma. */
const ownBeginning = /(?:起|施行|实施|执行|生效|试行)$/;
const concerning = /施行|实施|执行|生效|试行|适用|起效|有效|不再|期限/;

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
  const deciding = (kind: Effect['kind']) =>
    effects.findLast((one) => one.kind === kind && one.scope === 'whole' && one.date !== null)?.date ?? null;
  return { effects, effectiveFrom: deciding('effective'), expiresOn: deciding('expires') };
}

/** Attachments do not, and neither does the text that an amending decision prints anew: it has its own history. */
function speaksForPaper(document: ParsedDocument, part: number): boolean {
  if (part > 0 && document.kind === '决定') return false;
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
  let from = block.scheme === null ? 0 : (readMarker(block.text)?.length ?? 0);
  return folded
    .slice(from)
    .split(/(?<=[。;])/)
    .flatMap((sentence) => {
      const start = from;
      from += sentence.length;
      return concerning.test(sentence) ? readSentence(block, sentence, start, signed) : [];
    });
}

/** The effects of one sentence; `offset` is where it begins in the block. */
function readSentence(block: Block, sentence: string, offset: number, signed: CalendarDate | null): Found[] {
  const speaks = aboutItself.test(sentence);
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
  for (const match of sentence.matchAll(fromTo)) {
    if (!termWord.test(sentence.slice(0, match.index)) && !/有效$/.test(match[0])) continue;
    give('effective', match, fromMatch(match));
    give('expires', match, lastDayFrom(match, 4));
    taken.push([match.index, match.index + match[0].length]);
  }
  if (speaks || /其中|第[^,。;]{1,8}条/.test(sentence)) {
    for (const match of sentence.matchAll(onDate)) give('effective', match, fromMatch(match));
    for (const match of sentence.matchAll(onPublication))
      give('effective', match, signed === null ? null : published(signed, match));
  }
  const begins = found.findLast(isBeginning)?.date ?? null;
  const ends =
    begins !== null ||
    /有效期|试行期|施行期|执行期|实施期限/.test(sentence) ||
    /执行至|施行至/.test(sentence);
  if (!ends) return found;
  for (const match of sentence.matchAll(until)) give('expires', match, lastDayFrom(match));
  for (const match of sentence.matchAll(lasting)) {
    const count = (readNumeral(match[2] ?? '') ?? 0) * (match[3] === '年' ? 12 : 1);
    if (count > 0)
      give(
        'expires',
        match,
        begins === null ? null : endOfTerm(begins, count),
        begins === null ? count : undefined,
      );
  }
  return found;
}

function published(signed: CalendarDate, match: RegExpExecArray): CalendarDate {
  const count = match[1] === undefined ? 0 : (readNumeral(match[1]) ?? 0);
  return /月/.test(match[2] ?? '') ? later(signed, { months: count }) : later(signed, { days: count });
}

/** Where the clause of a sentence begins that holds a place, and of what it speaks; `null` of something else. */
function clauseOf(sentence: string, at: number): { scope: Effect['scope'] | null; from: number } {
  const before = sentence.slice(0, at);
  const clause = /[^,:]*$/.exec(before)?.[0] ?? '';
  const blank = /^\s*/.exec(clause)?.[0].length ?? 0;
  const from = at - clause.length + blank;
  const subject = clause.trim().replace(termWord, '');
  if (/其中[^。]*$/.test(before) || oneClause.test(subject)) return { scope: 'clause', from };
  const bare = subject === '' && clause.length < before.length && !aboutItself.test(sentence);
  if (bare) return { scope: null, from };
  if (ownSubject.test(subject) || ownBeginning.test(subject)) return { scope: 'whole', from };
  return { scope: aboutItself.test(sentence) ? 'clause' : null, from };
}
