import type { Block, Relation } from '../parsed-issue.ts';
import { fold } from '../text/fold.ts';
import { readMarker } from '../text/marker.ts';
import { taskOf } from './relation.ts';
import type { Named } from './titles.ts';

/** A named paper with the unit where the words begin that name it: its title may stand apart from its number. */
export interface ListedPaper extends Named {
  readonly from: number;
}

const paperTitle =
  /^[\u3400-\u9fff].{6,}(?:通知|意见|办法|规定|决定|细则|方案|公告|通告|通报|批复|规则|条例|规划)(?:\([^()]{2,8}\))?$/;

/**
 * In a list the number fills one cell of a row and the title another, or stands behind the title that fills its paragraph:
 * together they name one paper. What stands in title marks inside that title names no further one.
 */
export function withListedTitles(block: Block, found: readonly Named[]): ListedPaper[] {
  const titles = new Map<Named, Words>();
  for (const named of found) {
    if (named.docNumber === null || named.title !== null) continue;
    const words =
      block.table === undefined ? titleOfParagraph(block.text, named) : titleBeside(block.text, named);
    if (words !== null) titles.set(named, words);
  }
  const all = [...titles.values()];
  return found.flatMap((named) => {
    const title = titles.get(named);
    if (title !== undefined)
      return [{ ...named, title: title.words, from: Math.min(title.start, named.start) }];
    const inside =
      named.docNumber === null && all.some((one) => one.start <= named.start && named.end <= one.end);
    return inside ? [] : [{ ...named, from: named.start }];
  });
}

/** Whether a name begins a member of a list: a cell, a numbered item, or a paragraph that holds nothing else. */
export function isListed(block: Block, named: ListedPaper): boolean {
  return block.table !== undefined || (block.scheme !== null && named.from <= 12) || fillsBlock(block, named);
}

/** Whether a paragraph holds a paper's name and, but for its own number, nothing else. */
export function fillsBlock(block: Block, { from, end }: ListedPaper): boolean {
  const begins = block.scheme === null ? 0 : (readMarker(block.text)?.length ?? 0);
  return block.table === undefined && from <= begins && nothingElse.test(fold(block.text.slice(end)));
}

const done = /^(?:予以|拟|宣布|建议)?(?:废止|失效|修改|修订|保留|继续有效|继续执行|停止执行)$/;

/** What a table's row says is done with the paper it lists: 废止, 继续有效. */
export function rowTask(block: Block, { start }: ListedPaper): Relation | null {
  if (block.table === undefined) return null;
  const said = rowAround(block.text, start).map(({ words }) => fold(words.trim()));
  return taskOf(said.filter((words) => done.test(words)).join());
}

/** What may stand behind a paper's name at the end of its paragraph. */
const nothingElse = /^[\s)]*[;。,、.]?$/;
/** A paragraph that says something of the paper begins so; a title does not. */
const saying = /^(?:根据|依据|按照|依照|执行|参照|落实|贯彻|对|将|本|原|现|此|以)/;

interface Words {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** 1.某某市人民政府关于某某的通知（某政发〔2009〕33号）: the title without title marks that the paragraph begins with. */
function titleOfParagraph(text: string, number: Named): Words | null {
  const folded = fold(text);
  const start = readMarker(text)?.length ?? 0;
  const end = start + folded.slice(start, number.start).replace(/\s*\(?\s*$/, '').length;
  const title = folded.slice(start, end);
  if (!nothingElse.test(folded.slice(number.end)) || /[。;:]/.test(title) || saying.test(title)) return null;
  return paperTitle.test(title) ? { start, end, words: text.slice(start, end) } : null;
}

/** The cell of the number's row that holds a title, the nearest one where several do. */
function titleBeside(text: string, { start, end }: Named): Words | null {
  const cells = rowAround(text, start);
  const own = cells.findIndex((cell) => cell.start === start && cell.end === end);
  if (own < 0) return null;
  const near = cells.map((cell, at) => ({ cell, away: Math.abs(at - own) })).sort((a, b) => a.away - b.away);
  for (const { cell } of near.slice(1)) {
    const marked = /^《(.+)》$/.exec(fold(cell.words));
    if (marked !== null) return { ...cell, words: cell.words.slice(1, -1) };
    if (paperTitle.test(fold(cell.words))) return cell;
  }
  return null;
}

function rowAround(text: string, at: number): Words[] {
  const row = text.lastIndexOf('\n', at) + 1;
  const stop = text.indexOf('\n', at);
  let from = row;
  return text
    .slice(row, stop < 0 ? text.length : stop)
    .split('\t')
    .map((words) => {
      const start = from;
      from += words.length + 1;
      return { start, end: start + words.length, words };
    });
}
