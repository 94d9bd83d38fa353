import type { Relation } from '../../gazette/parsed-issue.ts';
import { datePattern, fromMatch, isoDate, lastDayFrom, lastDayPattern } from '../../gazette/text/dates.ts';
import { numeralClass, readNumeral } from '../../gazette/text/numerals.ts';
import type { Change } from './state.ts';
import type { Surroundings } from './surroundings.ts';

const verbs = '废止|失效|(?:停止|终止|不再)(?:执行|施行|实施|适用|使用)';
/** 废止前, 废止后, 失效的: no repeal but a time or a condition. */
const verb = new RegExp(`(?:${verbs})(?!之?[前后日时]|以[前后]|的|期间)`);
const verbBefore = new RegExp(`(?:${verbs})(?!之?[前后日时]|以[前后])[^,。;]{0,30}$`);
const anyVerb = new RegExp(verbs);
/** 现行有效的文件目录 in a decision on what is repealed and what is kept. */
const kept = /有效|保留|继续(?:执行|施行|实施|适用)/;
const intended = /(?:[不未拟可]|计划|建议|提请|研究|适时|暂缓|应当|需要|申请)(?:予以?|同时|自行|及时)?$/;
/** The words between are about when the paper itself came into force, or of what came after it. */
const otherMatter =
  /(?:施行|实施|执行|生效)(?!之日|起|至|到|后)|(?:施行|实施|执行|生效|出台|发布|公布|印发|修订|届满|到期|期满)后/;

const numberedPart = /^(?:中)?的?(?:附件|第[〇零一二三四五六七八九十百\d、和至-]{1,16}[编章节条款项目])|^除/;
const somePart =
  /中的?(?:有关|相关|关于|涉及|与|部分)|(?:有关|相关|部分)(?:规定|内容|条款|条文|政策|标准)|不一致|不符|[抵相]触|冲突|(?:条款|规定|内容|条文)(?:同时|一并|自行|自动|予以|相应|,)*$/;

const term = '(?:有效期限?|(?:试行|施行|执行|实施)期限?)';
const longer = '(?:延长|延续|延期|顺延)';
const extending = new RegExp(
  `${term}[^,。;:"]{0,12}?${longer}|${longer}[^。;:"]{0,30}?${term}|${longer}(?:执行|施行|实施|适用|试行)`,
);
const goingOn = /^[^,。;:]{0,12}?继续(?:有效|执行|施行|实施|适用)/;
/** The term of something that the paper is about: 《…》规定的许可证有效期延长. */
const otherTerm = /规定|明确|中的|[证照牌]|许可|资[格质]/;
const longerBefore = new RegExp(`${longer}[^,。;:]{0,20}$`);
const termBehind = new RegExp(`^[^,。;]{0,6}?${term}`);
const unsure = /(?:[不未可需拟]|如|应当|申请|建议|计划)(?:再|予以|继续|适当|要)?$/;
const toDay = new RegExp(`^[^。;"]{0,14}?(?:至|到)\\s*${lastDayPattern}`);
const byTime = new RegExp(`^[^。;"\\d]{0,6}?([${numeralClass}]{1,3})\\s*(年|个月)`);

const adverbs = '(?:同时|一并|正式|自行|自动|予以|即行|全部|全文|一律|宣布|被|,|、|\\s)*';
const actingDay = new RegExp(`(?:自|从|于)\\s*${datePattern}(?:之日)?起?${adverbs}$`);
const beginning = new RegExp(`(?:自|从)\\s*${datePattern}(?:之日)?起(?:正式)?(?:施行|实施|执行|生效)`, 'g');
const dayInLead = new RegExp(`(?:自|从|于)\\s*${datePattern}(?:之日)?起?${adverbs}(?:${verbs})`);

/**
 * What a citation does to the paper that it names: repeals the whole of it or a part, amends it, extends its term. Only
 * what the words say clearly; `null` for every other citation.
 *
 * @param lead folded words above the list that the citation is a member of, empty where it stands in a sentence
 */
export function readChange(relation: Relation, around: Surroundings, lead: string): Change | null {
  if (relation === 'basis' || relation === 'applies' || relation === 'self') return null;
  const extension = readExtension(around, lead);
  if (extension !== null) return extension;
  if (relation === 'amends') return change('amends', false);
  return relation === 'repeals' ? readRepeal(around, lead) : null;
}

function change(kind: Change['kind'], whole: boolean, more: Partial<Change> = {}): Change {
  return { kind, whole, from: null, until: null, months: null, ...more };
}

/** An extension without a day or a time leaves it open until when. */
function readExtension({ head, tail, listed }: Surroundings, lead: string): Change | null {
  const rest = extensionIn(tail) ?? (longerBefore.test(head) ? restBehind(termBehind, tail) : null);
  if (rest !== null) return change('extends', true, newTerm(rest));
  const goesOn = newTerm(restBehind(goingOn, tail) ?? (listed ? extensionIn(lead) : null) ?? '');
  return goesOn.until === null && goesOn.months === null ? null : change('extends', true, goesOn);
}

/** What stands behind the words that extend a term; `null` where nothing is extended for sure. */
function extensionIn(words: string): string | null {
  const match = extending.exec(words);
  if (match === null) return null;
  const ahead = words.slice(0, match.index);
  const inside = match[0].slice(0, match[0].search(longer));
  if (otherTerm.test(ahead) || unsure.test(ahead) || unsure.test(inside)) return null;
  return words.slice(match.index + match[0].length);
}

function restBehind(pattern: RegExp, words: string): string | null {
  const match = pattern.exec(words);
  return match === null ? null : words.slice(match[0].length);
}

function newTerm(rest: string): Pick<Change, 'until' | 'months'> {
  const day = lastDayFrom(toDay.exec(rest));
  if (day !== null) return { until: isoDate(day), months: null };
  const time = byTime.exec(rest);
  const count = readNumeral(time?.[1] ?? '');
  return { until: null, months: count === null ? null : count * (time?.[2] === '年' ? 12 : 1) };
}

function readRepeal({ head, own, tail, before, rest, listed }: Surroundings, lead: string): Change | null {
  const behind = verb.exec(tail);
  if (behind !== null) {
    const between = tail.slice(0, behind.index);
    if (intended.test(between) || otherMatter.test(between)) return null;
    const whole = !numberedPart.test(own) && !somePart.test(between);
    const sameTime = /同时[^,。;]{0,4}$/.test(between) ? beginningIn(before) : null;
    return change('repeals', whole, {
      from: dayIn(actingDay, between) ?? dayIn(actingDay, head) ?? sameTime,
    });
  }
  const whole = !numberedPart.test(own) && !somePart.test(own);
  const ahead = verbBefore.exec(head);
  if (ahead !== null) {
    const words = head.slice(0, ahead.index);
    return intended.test(words) ? null : change('repeals', whole, { from: dayIn(actingDay, words) });
  }
  const repealing = anyVerb.test(lead) && !kept.test(lead) && !intended.test(lead.split(anyVerb)[0] ?? '');
  if (!listed || !repealing || anyVerb.test(rest)) return null;
  return change('repeals', whole, { from: dayIn(dayInLead, lead) });
}

function dayIn(pattern: RegExp, words: string): string | null {
  const day = fromMatch(pattern.exec(words));
  return day === null ? null : isoDate(day);
}

/** 自2021年7月1日起施行。《…》同时废止: the day with which it is repealed. */
function beginningIn(before: string): string | null {
  const day = fromMatch([...before.matchAll(beginning)].at(-1) ?? null);
  return day === null ? null : isoDate(day);
}
