import { fold } from '../../text/fold.ts';
import type { Governing } from './acts.ts';

const word =
  '(任\\s*命|聘\\s*任|任\\s*职|提\\s*名|推\\s*荐|任\\s*免|任|免\\s*去|免\\s*职|解\\s*聘|撤\\s*销|免)';
/** Who decides (市政府, 市人大常委会), or that it was decided. */
const decider =
  '(?:决定|研究|通过|同意|日|会议?|合格|期满|正式|政府|委员会|党组|党委|[市县区州]委|局|厅|公司)';
const before = new RegExp(
  `^(?:[^。;:]{0,60}?${decider})?[,\\s]*${word}(?:下列|以下|如下)?(?:各位)?(?:同志|人员)?(?:的?(?:有关)?职务)?(?:如下)?\\s*:\\s*`,
);
const bare = new RegExp(
  `^(?:[一二三四五六七八九十\\d]+[、.]|\\([一二三四五六七八九十\\d]+\\))?\\s*(?:决定)?${word}(?:名单|人员|情况)?$`,
);
const opener =
  /(?:决定|研究决定|通知如下|任免如下|决定如下|通知)\s*:$|^[^,。;:]{0,40}\d日[^,。;:]{0,12}(?:决定|通过)$/;

/** A heading that governs no act: what stands below it says itself what it is. */
export const ungoverned: Governing = { action: null, note: null };

/** Words that govern the acts behind or below them (任命：, 市政府免去：, 任), and how much of the text they take. */
export function leadOf(text: string): { governing: Governing; length: number } | null {
  const folded = fold(text);
  const match = before.exec(folded) ?? bare.exec(folded);
  if (match !== null) return { governing: governingOf(match[1] ?? ''), length: match[0].length };
  return opener.test(folded) ? { governing: ungoverned, length: text.length } : null;
}

/** Whether folded words begin with such a lead and its colon. */
export function beginsWithLead(folded: string): boolean {
  return before.test(folded);
}

/** Whether a line of folded text is such a lead without a colon: 任命, 免. */
export function isBareLead(folded: string): boolean {
  return bare.test(folded);
}

function governingOf(printed: string): Governing {
  const act = printed.replace(/\s/g, '');
  if (act === '任免') return ungoverned;
  if (/^[免解撤]/.test(act)) return { action: '免', note: null };
  return { action: '任', note: act === '提名' || act === '推荐' ? act : null };
}
