import { fold } from '../text/fold.ts';
import type { Named } from './titles.ts';

const paperTitle =
  /^[\u3400-\u9fff].{6,}(?:通知|意见|办法|规定|决定|细则|方案|公告|通告|通报|批复|规则|条例|规划)(?:\([^()]{2,8}\))?$/;

/**
 * In a table that lists papers the number fills one cell of its row and the title another: together they name one paper.
 * What stands in title marks inside that title names no further one.
 */
export function withTitlesBeside(text: string, found: readonly Named[]): Named[] {
  const titles = new Map<Named, Cell>();
  for (const named of found) {
    const beside = named.docNumber === null || named.title !== null ? null : titleBeside(text, named);
    if (beside !== null) titles.set(named, beside);
  }
  const cells = [...titles.values()];
  return found.flatMap((named) => {
    const beside = titles.get(named);
    if (beside !== undefined) return [{ ...named, title: beside.words }];
    const inside =
      named.docNumber === null && cells.some((one) => one.start <= named.start && named.end <= one.end);
    return inside ? [] : [named];
  });
}

interface Cell {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** The cell of the number's row that holds a title, the nearest one where several do. */
function titleBeside(text: string, { start, end }: Named): Cell | null {
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

function rowAround(text: string, at: number): Cell[] {
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
