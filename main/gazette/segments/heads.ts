import { isClosingLine } from '../documents/closing.ts';
import { isTabbed, type Line } from '../lines/lines.ts';
import { squeeze } from '../text/fold.ts';
import { looksLikeTitle } from '../text/title.ts';
import { isCitedNumber, isQuotedTitle } from './cited-number.ts';
import { kindByName } from './forms.ts';
import type { FoundHead } from './found-head.ts';
import { headTop, readHeadLines, readHeadNumber, titleFoot } from './head-lines.ts';
import { orderHead } from './orders.ts';
import { canBeTitleLine, type Search, titleStart, titleText } from './title-lines.ts';
import { tornNumber } from './torn-number.ts';

/**
 * Finds the heads of papers by their number line, one after another: the title stands above it (on orders the word 令), in
 * some prints below.
 */
export function* findHeads(lines: readonly Line[], search: Search): Generator<FoundHead> {
  let floor = 0;
  for (const [at, line] of lines.entries()) {
    if (at < floor || isTabbed(line)) continue;
    const torn = tornHead(lines, at, search, floor);
    if (torn !== null) {
      yield torn;
      floor = torn.end;
      continue;
    }
    const docNumber = readHeadNumber(line);
    if (docNumber === null || isCitedNumber(line, lines[at - 1])) continue;
    const head =
      orderHead(lines, at, docNumber) ??
      headAbove(lines, at, docNumber, search, floor) ??
      headBelow(lines, at, docNumber, floor);
    if (head === null) continue;
    yield head;
    floor = head.end;
  }
}

function headAbove(
  lines: readonly Line[],
  at: number,
  docNumber: string,
  search: Search,
  floor: number,
): FoundHead | null {
  const foot = titleFoot(lines, at, floor);
  const start = titleStart(lines, foot, search, floor);
  if (start === null) return null;
  const title = titleText(lines, start, foot);
  if (namesAppointments(title) || isQuotedTitle(title)) return null;
  const isOrder = /^(?:\d{4}年)?第/.test(docNumber) && /令$/.test(squeeze(title));
  return {
    ...headAround(lines, start, foot, floor),
    title,
    docNumber: isOrder ? `${squeeze(title)}${docNumber}` : docNumber,
  };
}

/** The head whose number is cut in two by a line break. */
function tornHead(lines: readonly Line[], at: number, search: Search, floor: number): FoundHead | null {
  const docNumber = tornNumber(lines, at);
  const start = docNumber === null ? null : titleStart(lines, at, search, floor);
  if (start === null || docNumber === null) return null;
  const top = headTop(lines, start, floor);
  const below = readHeadLines(lines, at + 2, true);
  const title = titleText(lines, start, at);
  return { start: top.from, end: below.end, title, docNumber, code: top.code ?? below.code };
}

/** Where the head of a title reaches to, and the number and registration code in it. */
export function headAround(lines: readonly Line[], start: number, foot: number, floor: number) {
  const { from, code } = headTop(lines, start, floor);
  const below = readHeadLines(lines, foot);
  return { start: from, end: below.end, docNumber: below.docNumber, code: code ?? below.code };
}

/** 人事任免 above a number heads a section; 关于…任免的通知 is a paper's title. */
function namesAppointments(title: string): boolean {
  return title.length <= 12 && !/关于|通知|决定/.test(title) && kindByName(title) === 'appointments';
}

function isDate(line: Line | undefined): boolean {
  return line !== undefined && isClosingLine(line);
}

function headBelow(lines: readonly Line[], at: number, docNumber: string, floor: number): FoundHead | null {
  const above = headTop(lines, at, floor);
  // A code right behind a date is the paper's that ends there.
  const isOther = above.code?.includes('-') === true && isDate(lines[above.from - 1]);
  const top = isOther ? { from: at, code: null } : above;
  // Several issuers have several numbers, one above the other.
  const from = readHeadLines(lines, at).end;
  let end = from;
  while (end < lines.length && end - from <= 3) {
    const line = lines[end];
    if (line === undefined || !canBeTitleLine(line)) break;
    end++;
    const title = titleText(lines, from, end);
    if (!looksLikeTitle(title)) continue;
    const { end: foot, code } = readHeadLines(lines, end, true);
    return {
      start: top.from,
      end: foot,
      title,
      docNumber,
      code: top.code ?? readHeadLines(lines, at).code ?? code,
    };
  }
  return null;
}
