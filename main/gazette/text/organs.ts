import { fold } from './fold.ts';

/** How the names of authorities end. */
const organEnd =
  '(?:人民政府|政府|办公室|办公厅|委员会|常务委员会|局|厅|部|委|院|署|处|中心|公司|集团|银行|支行|分行|支队|大队|总队|检察院|法院|协会|联合会|总会|指挥部|领导小组|管委会|管理处|分局|工委|党委|学校|大学|学院|医院|站|所|社|会|办|国务院|集团有限公司)';
const organ = new RegExp(`^[\\u3400-\\u9fff·()]{0,30}${organEnd}(?:\\([^()]{1,12}\\))?$`);

/** Whether the words are the name of an authority and nothing more. */
export function isOrgan(text: string): boolean {
  const name = fold(text).replace(/\s/g, '');
  return name.length >= 3 && name.length <= 36 && organ.test(name) && !/关于|印发|的$/.test(name);
}

/** The names on a line that holds nothing but names of authorities; empty otherwise. */
export function readOrgans(text: string): string[] {
  const tight = text.trim();
  const parts = tight.split(/[\s　]+/).filter((part) => part !== '');
  if (parts.length > 1 && parts.every((part) => isOrgan(part))) return parts;
  return isOrgan(tight) ? [tight.replace(/[\s　]+/g, '')] : [];
}
