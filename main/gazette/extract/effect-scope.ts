import type { Effect } from '../parsed-issue.ts';

const self =
  '本《?(?:行政)?(?:规范性)?(?:实施)?(?:办法|规定|细则|条例|决定|意见|方案|规则|预案|通知|通告|公告|命令|批复|制度|章程|规程|政策|标准|措施|计划|规划|文件|行动|基准|准则|规范|指引|指南|纲要|守则|目录|清单)';
/** The sentence speaks of the paper itself, not of a subsidy or another law. */
const aboutItself = new RegExp(
  `${self}|以上规定|上述规定|以上(?:政策)?措施|以上政策|^自|(?:现予[公发]布|特此(?:通告|公告|通知|公布)),自`,
);
/** What stands before the words in their clause when these are said of the whole paper. */
const ownSubject = new RegExp(`^(?:${self}.*|(?:以上|上述|[该其自])[^《》]*)?$`);
/** What stands there when they are said of one clause: 其中停车措施, 第五条, 附件2所列标准. */
const oneClause = new RegExp(
  `^(?:其中.*|(?:除|${self})?第[^,。;《》]{1,8}[编章节条款项][^《》]*|附件[^《》]*)$`,
);
const term = /(?:有效期限?|试行期限?|施行期限?|执行期限?|实施期限?|暂行期)(?:暂定)?(?:为|自|从|:)?$/;
/** 自2024年3月1日起施行 before 有效期5年 without a comma. */
const ownBeginning = /(?:起|施行|实施|执行|生效|试行|实行)$/;

/** Whether a sentence speaks of the paper it stands in. */
export function speaksOfItself(sentence: string): boolean {
  return aboutItself.test(sentence);
}

/** Whether words end with 有效期 or the like, which what follows fills in. */
export function namesTerm(words: string): boolean {
  return term.test(words);
}

/** Where the clause of a sentence begins that holds a place, and of what it speaks; `null` of something else. */
export function clauseOf(sentence: string, at: number): { scope: Effect['scope'] | null; from: number } {
  const before = sentence.slice(0, at);
  const clause = /[^,:]*$/.exec(before)?.[0] ?? '';
  const blank = /^\s*/.exec(clause)?.[0].length ?? 0;
  const from = at - clause.length + blank;
  const subject = clause.trim().replace(term, '');
  if (/其中[^。]*$/.test(before) || oneClause.test(subject)) return { scope: 'clause', from };
  const bare = subject === '' && clause.length < before.length && !aboutItself.test(sentence);
  if (bare) return { scope: null, from };
  if (ownSubject.test(subject) || ownBeginning.test(subject)) return { scope: 'whole', from };
  return { scope: aboutItself.test(sentence) ? 'clause' : null, from };
}
