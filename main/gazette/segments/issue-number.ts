import type { Line } from '../lines/lines.ts';
import { type CalendarDate, datePattern, findDate, isReal, readDateLine } from '../text/dates.ts';
import { readNumeral } from '../text/numerals.ts';

/** What a masthead says of its issue; what it leaves unsaid is `null`. */
export interface Numbering {
  readonly year: number | null;
  readonly issue: number | null;
  readonly serial: number | null;
}

const year = '(\\d{4}|[〇零一二三四五六七八九]{4})';
const number = '([\\d一二三四五六七八九十百〇零]+)';
/** 第4-5期 is known by the first of its numbers. */
const joint = '(?:\\s*[-~至、]\\s*[\\d一二三四五六七八九十百〇零]+)?';

const yearFirst = [
  new RegExp(`${year}\\s*年?\\s*[,·・•]?\\s*\\(?第\\s*${number}${joint}\\s*[期号]`),
  new RegExp(
    `${year}\\s*年\\s*(?:\\d{1,2}|[一二三四五六七八九十]{1,2})\\s*月\\s*[,·・•]?\\s*\\(?第\\s*${number}${joint}\\s*期`,
  ),
  new RegExp(`^${year}\\s*[.·/-]\\s*(\\d{1,2})(?:\\s|\\(|$)`),
  new RegExp(`公\\s*报》?\\s*\\(?${year}\\s*[.·/-]\\s*(\\d{1,2})(?:\\s|[()]|$)`),
  new RegExp(`${year}\\s*年\\s*(\\d{1,2})\\s*期`),
  new RegExp(`${year}\\s*年[^第期]{3,8}日\\s*,?\\s*\\(?第\\s*${number}${joint}\\s*期`),
];
const numberFirst = /^no\s*\.?\s*(\d{1,2})\s*[,./]?\s*((?:19|20)\d{2})$/i;
const yearAlone = new RegExp(`^${year}\\s*年?(?:\\s*\\(总.*)?$`);
const issueAlone = new RegExp(`^\\(?第\\s*${number}${joint}\\s*期`);
const issueUnderYear = new RegExp(`^第\\s*${number}\\s*[期号]$`);
const serials = [
  new RegExp(`总\\s*第?\\s*${number}${joint}\\s*[期号]`),
  new RegExp(`\\(总\\s*(?:期|号|期号)?\\s*:?\\s*${number}\\)`),
];

/** Reads year, number and serial off the masthead, whose figures may be set with blanks between them. */
export function readNumbering(lines: readonly Line[]): Numbering | null {
  const heads = lines.map((line) => closeUp(line.folded));
  const serial = first(heads, serials);
  for (const pattern of yearFirst)
    for (const head of heads) {
      const match = pattern.exec(head);
      if (match !== null) return { year: value(match[1]), issue: value(match[2]), serial };
    }
  for (const head of heads) {
    const match = numberFirst.exec(head);
    if (match !== null) return { year: value(match[2]), issue: value(match[1]), serial };
  }
  const alone = heads.findIndex((head) => yearAlone.test(head));
  const under = issueUnderYear.exec(alone < 0 ? '' : (heads[alone + 1] ?? ''));
  const issue = value(under?.[1]) ?? first(heads, [issueAlone]);
  const own = first(heads, [yearAlone]);
  return own === null && issue === null && serial === null ? null : { year: own, issue, serial };
}

/** 2 0 2 3 年 第 5 期 is set wide: a line of single characters parted by blanks. */
function closeUp(folded: string): string {
  return /^(?:\S{1,2}\s+){3,}\S{1,2}$/.test(folded) && /(?:^|\s)\d(?:\s|$)/.test(folded)
    ? folded.replace(/\s/g, '')
    : folded;
}

function first(heads: readonly string[], patterns: readonly RegExp[]): number | null {
  for (const pattern of patterns)
    for (const head of heads) {
      const found = value(pattern.exec(head)?.[1]);
      if (found !== null) return found;
    }
  return null;
}

function value(text: string | undefined): number | null {
  return text === undefined ? null : readNumeral(text);
}

const published = /出版|出刊|发行|印发日期|刊出|发布日期/;
const figures = /(?<!\d)((?:19|20)\d{2})([-./])(\d{1,2})\2(\d{1,2})(?!\d)/;
/** 2023年5月31日　第5期 and 某某市人民政府办公室编　2023年5月31日. */
const besideNumber = new RegExp(
  `^(?:[\\u3400-\\u9fff]{4,30}(?:编印?|主办)\\s+)?${datePattern}(?:\\s*(?:\\(?第|星期).*)?$`,
);
/** 2023年第5期　2023年5月31日. */
const behindNumber = new RegExp(`^.{0,30}期\\)?\\s*,?\\s*${datePattern}$`);
const masthead = /公\s*报|第\s*\S{1,4}\s*期/;

/** The day of publication: the one that is called so, or one that stands by itself beside the name or the number. */
export function readPublished(cover: readonly Line[], all: readonly Line[]): CalendarDate | null {
  for (const [at, line] of all.entries()) {
    if (!published.test(line.folded)) continue;
    const date =
      findDate(line.text) ??
      figureDate(line.folded) ??
      dayUnderNumber(line, all.slice(Math.max(0, at - 3), at));
    if (date !== null) return date;
  }
  for (const [at, line] of cover.entries()) {
    if (
      !besideNumber.test(line.folded) &&
      !behindNumber.test(line.folded) &&
      readDateLine(line.text) === null
    )
      continue;
    const around = cover.slice(Math.max(0, at - 2), at + 3);
    if (around.some((one) => one.folded.length < 40 && masthead.test(one.folded))) return findDate(line.text);
  }
  return null;
}

const dayPublished = new RegExp(
  `^\\(?${number}\\s*月\\s*${number}\\s*日\\)?\\s*(?:出版|出刊|发行|刊出)\\)?$`,
);

/** 3月30日出版 below 2019年第6期: the number above says the year, unless a late number comes out in January. */
function dayUnderNumber(line: Line, above: readonly Line[]): CalendarDate | null {
  const match = dayPublished.exec(line.folded);
  const said = readNumbering(above);
  const [month, day] = [value(match?.[1]), value(match?.[2])];
  if (month === null || day === null || said === null || said.year === null) return null;
  const date = { year: said.year, month, day };
  const isNextYear = month === 1 && (said.issue ?? 0) > 6;
  return isReal(date) && !isNextYear ? date : null;
}

function figureDate(folded: string): CalendarDate | null {
  const match = figures.exec(folded);
  if (match === null) return null;
  const date = { year: Number(match[1]), month: Number(match[3]), day: Number(match[4]) };
  return isReal(date) ? date : null;
}
