import { isTabbed, type Line } from '../lines/lines.ts';
import { readDateLine } from '../text/dates.ts';
import { readNumberLine } from '../text/doc-number.ts';
import { readMarker } from '../text/marker.ts';

/** 特此通知, 此复: the words that close a paper have a line of their own, with or without a full stop. */
const closingWords =
  /^(?:特此(?:通知|通告|公告|公示|通报|批复|函复|复函|函告|报告|决定|命令|说明)|特?此[复令]|专此(?:函复|报告))[。!]?$/;

/** Whether a line begins a paragraph whatever stands above, as long as no sentence is cut there. */
export function beginsApart(line: Line, above: string): boolean {
  if (/[,、(《“]$/.test(above)) return false;
  if (leaderAndPage.test(above) || /^式中\s*[,:]/.test(line.folded)) return true;
  return closingWords.test(line.folded) || present.test(line.folded) || isDateInBrackets(line);
}

/** ……3 ends an entry of contents that a text prints of itself. */
const leaderAndPage = /[.…⋯·]{4,}\s*\(?\d{1,3}\)?$/;

/** Who was there, at the foot of minutes. */
const present = /^(?:出\s*席|列\s*席|缺\s*席|请\s*假|主\s*持|记\s*录)(?:人员?|领导)?\s*:/;

/** How many names a line has beside each other, set apart by wide gaps and without any mark; 0 where it is no such row. */
function countOfNames(line: Line): number {
  if (!isName(line)) return 0;
  const cells = line.text.split(/[\s　]{2,}|　/).filter((cell) => cell !== '');
  const areNames = cells.every((cell) => cell.length <= 14) && cells.some((cell) => cell.length > 2);
  return areNames ? cells.length : 0;
}

/** Whether the only line that a paragraph has so far is all of it, though no mark ends it: a date, a number, a formula. */
export function isWhole(lines: readonly Line[], below: Line): boolean {
  const [line] = lines;
  if (line === undefined || lines.length > 1) return false;
  if (readDateLine(line.text) !== null) return true;
  if (matterOfMeeting.test(line.folded)) return rulingOfMeeting.test(below.folded);
  if (readNumberLine(line.text) !== null)
    return !/^[、,)》”"]|^(?:文|等|和|及|的|规定|要求|印发)/.test(below.folded);
  return formula.test(line.folded) && !/[×÷=＝+]|^[)*/]/.test(below.folded);
}

/** 一、会议听取某某汇报 heads what 会议指出 and 会议决定 say below it. */
const matterOfMeeting =
  /^[一二三四五六七八九十]{1,3}、(?:会议)?(?:听取|审议|研究|讨论|传达|学习|通报)[^。,;:]*$/;
const rulingOfMeeting = /^会议(?:指出|决定|强调|要求|认为|原则|同意|明确|听取|议定)/;

/** 补助金额=标准×人数: operands only, none of them missing at the end. */
const formula = /^[^。,;:=]{2,24}=[^。,;:=]{0,60}[×÷*/+-][^。,;:=]{0,60}[^。,;:=×÷*/+\-(]$/;

function isDateInBrackets(line: Line): boolean {
  return line.folded.startsWith('(') && readDateLine(line.text) !== null;
}

const counting = /\((?:共\s*)?(\d{1,3})\s*[个名人位家项户所条]\)$/;

/**
 * The lines that hold names and nothing else: set beside each other with wide gaps, or below headings like 先进集体（5个）
 * where they are as many as that says.
 */
export function linesOfNames(lines: readonly Line[]): Set<Line> {
  const names = new Set<Line>();
  lines.forEach((line, at) => {
    const above = lines[at - 1];
    // The last row is as long as what is left.
    const fewest = above !== undefined && names.has(above) ? 2 : 3;
    if (countOfNames(line) >= fewest) names.add(line);
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
