import type { Line } from '../lines/lines.ts';
import { isOrgan } from '../text/organs.ts';
import type { FoundHead } from './found-head.ts';

const order = /^(.{4,24}令)((?:\d{4}年)?第.+号)$/;
/** What an order says in its first sentence. */
const ordering = /(?:公布|发布|颁布|施行|废止|修改|命令)/;
const unfinished = /[,、:(《]$/;

/**
 * The head of an order on one line, 某某市人民政府令（第45号）: the sentence below it puts a text into force. A title alone
 * below is no such sentence: there the number is the title's.
 */
export function orderHead(lines: readonly Line[], at: number, docNumber: string): FoundHead | null {
  const title = order.exec(docNumber)?.[1];
  const above = lines[at - 1];
  if (title === undefined || !issues(title)) return null;
  if (above !== undefined && unfinished.test(above.folded)) return null;
  const opening = lines
    .slice(at + 1, at + 4)
    .map((line) => line.folded)
    .join('');
  const sentence = /^[^。]*/.exec(opening)?.[0] ?? '';
  return /[,《]/.test(sentence) && ordering.test(sentence)
    ? { start: at, end: at + 1, title, docNumber, code: null }
    : null;
}

/** 某某市人民政府 with 令 or 森林防火命令 behind it. */
function issues(title: string): boolean {
  const government = /^.{2,20}?人民政府/.exec(title)?.[0];
  return government !== undefined || isOrgan(title.slice(0, -1));
}
