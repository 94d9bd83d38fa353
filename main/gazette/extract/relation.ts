import type { Relation } from '../parsed-issue.ts';
import type { Named } from './titles.ts';

/** What the paper as a whole is about, where a sentence alone does not say why another is named. */
export interface RelationContext {
  /** What the paper, or the words above its list, say that happens to the listed ones; `null` when they do not. */
  readonly task: Relation | null;
  /** The named paper begins a member of a list or a cell. */
  readonly listed: boolean;
  /** The heading above is 编制依据 or the like. */
  readonly underBasis: boolean;
  /** The paper may issue the one named: it has no number of its own, and the words are the notice's. */
  readonly issuable: boolean;
}

const asBasis = /根据|依据|依照|按照|遵照|遵循|贯彻|落实/;
const asRule = /参照|适用|执行$/;
const executed =
  /^[^,。;]{0,24}?(?:执行|办理|实施(?!条例|细则|办法|意见|方案|规定)|处理|处罚|追究|约谈|查处|管理(?!条例|办法|规定)|结算|确定|计算|评分|予以|给予|补助|追回|收回|追缴|返还|认定|核定|补偿|赔偿|报销|兑现)/;
/** What follows says that the paper at hand rests on the one named. */
const founded =
  /^[^。;]{0,120}?(?:制定|编制|制订|拟定)(?:本|了|如下)|^[^。;]{0,60}?(?:结合|现就|现将|现提出|提出如下)/;
const settled = /(?:继续有效|为准|施行|实施)[,，]/;
const ended = /废止|失效|停止执行|不再执行|不再施行|终止执行/;
const changed =
  /^[^。;]{0,20}?(?:作|做|进行)(?:出|了)?(?:如下|以下|相应|部分)?(?:的)?修[改正订]|^[^。;]{0,30}?(?:修改为|修订为|予以修[改正订])|^[^,。;]{0,20}?作(?:出)?(?:如下|以下|相应|部分)?(?:修改|修订|修正|调整|补充)|^第[^,。;]{1,16}[条款项](?:予以)?(?:删去|删除)|^[^。;]{0,40}?(?:并|,)(?:删去|删除)其中/;

/** 《甲》《乙》等两个方案已经市政府同意，现印发给你们. */
const issued =
  /^(?:[、和及与,\s]|以及|等[\u3400-\u9fff\d]{0,6}|(?:已|业已)?经[^。;]{2,40}?(?:同意|通过|批准|审定))*(?:(?:现|予以?)*(?:印发|公布|发布)(?=给)|(?:现|予以?)+(?:印发|公布|发布)(?=[,。]|$|施行|实施))/;

/** 现将《…》转发给你们. */
const forwarded = /^[^,。;《》]{0,6}(?:转发|批转)(?:给|至|你|如)/;

const tasks: readonly (readonly [Relation, RegExp])[] = [
  ['mention', /继续有效|继续执行|予以保留|^保留$/],
  ['amends', /修改|修订|修正/],
  ['repeals', /废止|失效|清理|停止执行|不再执行/],
];

/** What words above a list say that happens to its members; `null` when they say nothing or more than one thing. */
export function taskOf(text: string): Relation | null {
  const found = tasks.filter(([, pattern]) => pattern.test(text));
  const [only] = found;
  return found.length === 1 && only !== undefined ? only[0] : null;
}

/** 《甲办法》（某政发〔2010〕9号，某政发〔2015〕20号修改）: the one in the bracket has changed the other before. */
const changedOther =
  /^(?:第[一二三四五六七八九十\d]{1,2}次)?修[改正订]\s*(?:\)|[、,](?=[^()]{2,20}\(\d{4}\)\d+号修[改正订]))/;

/** How far around a name its sentence is looked at. */
const reach = 400;

/** Reads from the sentence around it, in folded text, why a paper is named. */
export function relationOf(folded: string, named: Named, context: RelationContext): Relation {
  const before =
    folded
      .slice(Math.max(0, named.start - reach), named.start)
      .split(/[。;\n]/)
      .at(-1) ?? '';
  const after = folded.slice(named.end, named.end + reach).split(/[。\n]/)[0] ?? '';
  const clause = withoutTitles(before).split(/[,:]/).at(-1) ?? '';
  if (named.title === null && changedOther.test(after)) return 'mention';
  if (changed.test(after) || /修[改正订]$/.test(clause)) return 'amends';
  if (/(?:批转|转发)$/.test(clause) || forwarded.test(after)) return 'forwards';
  if (/(?:不再|停止|终止)(?:执行|施行|适用)$/.test(clause)) return 'repeals';
  const rest = withoutTitles(after);
  if (asRule.test(clause)) return 'applies';
  if (asBasis.test(clause) || /(?:^|[,。;、])并?按[^期时月年]{0,16}$/.test(clause)) {
    return executed.test(rest) && !founded.test(rest) && !/贯彻|落实/.test(clause) ? 'applies' : 'basis';
  }
  // What is said behind it is said of the next paper: 《甲》继续有效，《乙》同时废止.
  const fate = rest.split(settled)[0] ?? '';
  if (ended.test(fate) || /废止/.test(clause)) return 'repeals';
  if (context.task !== null && context.listed) return context.task;
  if (/按[^,]{0,20}$/.test(clause) && executed.test(rest)) return 'applies';
  if (context.underBasis) return 'basis';
  return context.issuable && issued.test(rest) ? 'self' : 'mention';
}

/** The words around, with other papers' names and numbers taken out: a list of papers shares one verb. */
function withoutTitles(text: string): string {
  return text
    .replace(/《[^》]{0,240}》+/g, '')
    .replace(/\([^()]{0,30}\(\d{4}\)\d+号\)|\([^()]{0,30}号\)/g, '');
}
