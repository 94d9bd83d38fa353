import { isTabbed, type Line } from '../lines/lines.ts';
import { readDateLine } from '../text/dates.ts';
import { readMarker } from '../text/marker.ts';

/** 特此通知, 此复: the words that close a paper have a line of their own, with or without a full stop. */
const closingWords =
  /^(?:特此(?:通知|通告|公告|公示|通报|批复|函复|复函|函告|报告|决定|命令|说明)|特?此[复令]|专此(?:函复|报告))[。!]?$/;

/** Whether a line begins a paragraph whatever stands above, as long as no sentence is cut there. */
export function beginsApart(line: Line, above: string): boolean {
  if (/[,、(《“]$/.test(above)) return false;
  return closingWords.test(line.folded) || isDateInBrackets(line);
}

/** Whether a line that a paragraph begins with is all of it, though no mark ends it: a date, a formula. */
export function isWhole(line: Line, below: Line): boolean {
  if (readDateLine(line.text) !== null) return true;
  return formula.test(line.folded) && !/[×÷=＝+]|^[)*/]/.test(below.folded);
}

/** 补助金额=标准×人数: operands only, none of them missing at the end. */
const formula = /^[^。,;:=]{2,24}=[^。,;:=]{0,60}[×÷*/+-][^。,;:=]{0,60}[^。,;:=×÷*/+\-(]$/;

function isDateInBrackets(line: Line): boolean {
  return line.folded.startsWith('(') && readDateLine(line.text) !== null;
}

const counting = /\((?:共\s*)?(\d{1,3})\s*[个名人位家项户所条]\)$/;

/** The lines below headings like 先进集体（5个） where they are as many as that says: each is a name. */
export function countedNames(lines: readonly Line[]): Set<Line> {
  const names = new Set<Line>();
  lines.forEach((line, at) => {
    const count = Number(counting.exec(line.folded)?.[1] ?? 0);
    if (count < 2) return;
    const below = lines.slice(at + 1, at + 1 + count);
    const isMore = isName(lines[at + 1 + count]);
    if (below.length === count && below.every((one) => isName(one)) && !isMore)
      for (const name of below) names.add(name);
  });
  return names;
}

/** Words without any of the marks that sentences and lists in running text have. */
export function isName(line: Line | undefined): boolean {
  if (line === undefined || isTabbed(line) || line.text.length > 40 || /[。,;:、!?]/.test(line.folded))
    return false;
  return readMarker(line.text) === null && readDateLine(line.text) === null;
}
