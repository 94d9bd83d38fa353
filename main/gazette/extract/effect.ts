import type { ParsedDocument } from '../parsed-issue.ts';
import { type CalendarDate, datePattern, fromMatch, isoDate, later } from '../text/dates.ts';
import { fold } from '../text/fold.ts';
import { numeralClass, readNumeral } from '../text/numerals.ts';

/** From when and until when a paper says it applies; `null` where it does not say. */
export interface Effect {
  readonly effectiveFrom: string | null;
  readonly expiresOn: string | null;
}

const begin = '(?:开始)?(?:施行|实施|执行|生效|试行|适用|起效)';
const fixed = new RegExp(
  `(?:自|从|于|本[^,。;]{1,12}?)\\s*${datePattern}\\s*(?:零时|0时)?(?:起|开始|始)?(?:(?:与|和|同)《[^》]{1,80}》(?:\\([^()]*\\))?)?(?:同时|一并|正式)?${begin}(?!的《)`,
);
const published = new RegExp(
  `自?(?:本[^,。;]{0,10}|文件)?(?:公布|发布|印发|颁布|下发|签发|发文)之日(?:起)?(?:满?(${`[${numeralClass}]`}+)个?(日|天|个月|月)(?:后)?)?(?:起)?(?:正式)?(?:${begin}|不再)`,
);
const until = new RegExp(
  `(?:有效期|执行期|施行期|试行期|实施期限?|执行期限)?(?:为|限)?(?:截止|截至|至|到)\\s*${datePattern}(?:止|为止|失效|终止)?`,
);
const lasting = new RegExp(
  `(?:有效期限?|试行期限?|暂行期|暂行|施行期|执行期限?|试行|期限)(?:为|是)?\\s*([${numeralClass}]+)\\s*(年|个月)`,
);
/** The sentence speaks of the paper itself, not of one clause, a subsidy or another law. */
const aboutItself =
  /本(?:实施)?(?:办法|规定|细则|条例|决定|意见|方案|规则|预案|通知|通告|公告|制度|章程|规程|政策|标准|措施|计划|规划|文件|行动)|以上规定|上述规定|^自|现予公布|,自/;

/** Reads the effect from the paper's own sentences; quoted words of other papers do not count. */
export function readEffect(document: ParsedDocument): Effect {
  const signed = document.signedOn === null ? null : fromIso(document.signedOn);
  let from: CalendarDate | null = null;
  let expires: CalendarDate | null = null;
  for (const sentence of sentencesOf(document)) {
    const begins = beginOf(sentence, signed);
    if (begins !== null) from = begins;
    const ends = endOf(sentence, begins ?? from);
    if (
      ends !== null &&
      (begins !== null || /有效期|试行期|施行期|执行期|本[^,。]{2,10}(?:执行|施行)?至/.test(sentence))
    )
      expires = ends;
  }
  return {
    effectiveFrom: from === null ? null : isoDate(from),
    expiresOn: expires === null ? null : isoDate(expires),
  };
}

function* sentencesOf(document: ParsedDocument): Iterable<string> {
  for (const block of document.blocks) {
    if (block.table !== undefined || !speaksForPaper(document, block.part)) continue;
    if (!/施行|实施|执行|生效|试行|有效期|不再/.test(block.text)) continue;
    const folded = fold(block.text).replace(/"[^"]{0,400}"/g, '""');
    yield* folded.split(/[。;]/);
  }
}

/** Attachments do not, and neither does the text that an amending decision prints anew: it has its own history. */
function speaksForPaper(document: ParsedDocument, part: number): boolean {
  if (part > 0 && document.kind === '决定') return false;
  return document.parts[part]?.kind !== 'attachment';
}

function beginOf(sentence: string, signed: CalendarDate | null): CalendarDate | null {
  if (!aboutItself.test(sentence)) return null;
  const date = fixed.exec(sentence);
  if (date !== null && isAboutAll(sentence, date.index)) return fromMatch(date);
  const day = published.exec(sentence);
  if (day === null || signed === null) return null;
  const count = day[1] === undefined ? 0 : (readNumeral(day[1]) ?? 0);
  return /月/.test(day[2] ?? '') ? later(signed, { months: count }) : later(signed, { days: count });
}

/** 其中某某措施从…开始实施 speaks of one clause only. */
function isAboutAll(sentence: string, at: number): boolean {
  return !/其中[^。]*$/.test(sentence.slice(0, at));
}

function endOf(sentence: string, from: CalendarDate | null): CalendarDate | null {
  const date = until.exec(sentence);
  if (date !== null && /有效|施行|实施|执行|试行|失效/.test(sentence)) return fromMatch(date);
  const span = lasting.exec(sentence);
  if (span === null || from === null) return null;
  const count = readNumeral(span[1] ?? '') ?? 0;
  if (count === 0) return null;
  const end = span[2] === '年' ? later(from, { years: count }) : later(from, { months: count });
  return later(end, { days: -1 });
}

function fromIso(iso: string): CalendarDate {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  return { year, month, day };
}
