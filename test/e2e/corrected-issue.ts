/** A corrected copy of a sample issue, as a librarian would make it. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './fixture.ts';

const digits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

function han(number: number): string {
  const tens = Math.floor(number / 10);
  return `${tens > 1 ? digits[tens] : ''}${tens > 0 ? '十' : ''}${digits[number % 10]}`;
}

function swap(text: string, old: string, now: string): string {
  if (!text.includes(old)) throw new Error(`the sample has no ${old}`);
  return text.replaceAll(old, now);
}

/**
 * The sixth issue of 2024, in which the paper 青禾政办〔2024〕38号 has an article more (those from the eighth on are counted
 * anew), a word mended in one paragraph, one struck out, and a row more in its table; and another paper has the number 63
 * in place of 36.
 */
export function correctedIssue(): string {
  const text = readFileSync(path.join(root, 'assets/issues/qinghe-2024-06.txt'), 'utf8');
  const from = text.indexOf('第一条 为了规范山塘和小型水库的管护');
  const to = text.indexOf('附件：山塘和小型水库维修养护经费标准');
  const articles = Array.from({ length: 45 - 7 }, (_, at) => 45 - at).reduce(
    (body, number) => swap(body, `\n第${han(number)}条 `, `\n第${han(number + 1)}条 `),
    text.slice(from, to),
  );
  const eighth = '\n第八条 公示牌损坏的，管护主体应当在五日内修复，修复前由巡查责任人口头告知。\n';
  const body = [
    (words: string) => swap(words, '\n第九条 行政责任人', `${eighth}\n第九条 行政责任人`),
    (words: string) => swap(words, '汛期每日巡查不少于一次', '汛期每日早晚各巡查一次'),
    (words: string) => words.replace(/\n第十四条 任何单位和个人[^\n]+\n/u, ''),
  ].reduce((words, correct) => correct(words), articles);
  const rows = swap(text.slice(to), '\t2.6\t4.0\n', '\t2.6\t4.0\n\t小（3）型\t5以上、不足10\t1.3\t2.0\n');
  return swap(`${text.slice(0, from)}${body}${rows}`, '青禾政办〔2024〕36号', '青禾政办〔2024〕63号');
}
