import { datePattern, dayPattern, lastDayPattern } from '../text/dates.ts';
import { numeralClass } from '../text/numerals.ts';

/** The ways a text says from when or until when it applies; patterns for folded text. */

/** 实行 also takes an object (实行阶梯收费) and says nothing of the paper then. */
const begin = '(?:施行|实施|执行|生效|试行|适用|起效|实行(?=[,。;)]|$))';
const published = '(?:公布|发布|印发|颁布|下发|签发|发文)';
const number = `[${numeralClass}]+`;

/** Whether words can say anything of when a paper applies. */
export const concerning = /施行|实施|执行|生效|试行|实行|适用|起效|有效|不再|期限/;

/** The hour of a day: 零时, 12时, 24:00. */
const hour = '(?:(?:\\d{1,2}|零)(?:时|:00))?';

/** 自2024年1月1日起施行: groups of the day. */
export const onDate = new RegExp(
  `(?:自|从|于|(?<=本[^,。;]{1,12})|(?<=^|,))\\s*${dayPattern}\\s*${hour}(?:起|开始|始)?(?:(?:与|和|同)《[^》]{1,80}》(?:\\([^()]*\\))?)?(?:同时|一并|正式|开始)?${begin}(?!的《)`,
  'g',
);

/** 施行日期为2024年1月1日, of no span of time: groups of the day. */
export const startsOn = new RegExp(
  `(?:施行|实施|执行|生效)(?:日期|时间)(?:为|是|:)\\s*(?:自)?${dayPattern}(?!\\s*起?[至到-])`,
  'g',
);

/** 自印发之日起30日后施行, 自印发后第30日起施行, 自即日起施行: groups of the number and its unit. */
export const onPublication = new RegExp(
  `自?(?:(?:本[^,。;]{0,10}|文件)?${published}(?:之日(?:起)?(?:满?(?<after>${number})个?(?<unit>日|天|个月|月)(?:后)?)?|(?:之日)?后第?(?<day>${number})[日天])|即日)(?:起)?(?:正式|开始)?(?:${begin}|不再(?:${begin})?)`,
  'g',
);

/** 自2024年1月1日至2025年12月31日: six groups of two days. */
export const fromTo = new RegExp(
  `[自从]?\\s*${datePattern}\\s*${hour}起?(?:施行|实施|执行)?(?:,?[至到]|-{1,2})\\s*${lastDayPattern}${hour}(?:止|期间)?(?:有效|${begin})?`,
  'g',
);

/** 自印发之日起至2025年12月31日: three groups of the last day. */
export const publicationTo = new RegExp(
  `自(?:本[^,。;]{0,10})?${published}之日起?[至到]\\s*${lastDayPattern}(?:止|期间)?(?:有效|${begin})?`,
  'g',
);

/** What stands behind two days when they say how long the paper applies. */
export const appliesBetween = new RegExp(`(?:有效|${begin})$`);

/** 至2025年12月31日止: three groups of the last day. */
export const until = new RegExp(
  `(?:截止|截至|至|到)\\s*${lastDayPattern}\\s*(?:止|为止|失效|终止|废止|期满)?`,
  'g',
);

/** A member of the sentence by itself: ，2025年12月31日废止. Three groups of the last day. */
export const endsOn = new RegExp(
  `(?<=,)\\s*(?:于\\s*)?${datePattern}\\s*(?:自动|自行|即行)?(?:废止|失效)`,
  'g',
);

/** 有效期5年, 有效期为自印发之日起5年: groups of what it is counted from, the number and its unit. */
export const lasting = new RegExp(
  `(?:有效期限?|试行期限?|暂行期|暂行|施行期限?|执行期限?|实施期限?|试行|期限|(?<=(?:施行|实施|执行),)暂定)(?:暂定)?(?:为|是|:)?\\s*(?:自(?<from>${published}|施行|实施|执行|生效)之日起(?:计算)?,?)?\\s*(?<amount>${number})\\s*(?<unit>年|个月)`,
  'g',
);

/** Whether a sentence speaks of a term, so that a last day in it is the paper's. */
export const ofTerm = /有效期|试行期|施行期|执行期|实施期限|执行至|施行至/;
