import type { Line } from '../lines/lines.ts';
import { genreOf } from '../text/title.ts';
import { kindByName } from './forms.ts';

/** A leader or gap and a figure at the end of a line; a figure that belongs to a date or a number does not count. */
const pageAtEnd =
  /(?:[.…⋯·・_~-]{2,}|\s{2,}|\s?\/|[\s\u3400-\u9fff》)](?=\())\s*\(?\s*[pP第]?\s*(\d{1,3}|封[一二三四底面里])\s*页?\s*\)?$/;

/** A title, one tab, a page: no row of a table. */
const tabbedEntry = /[\u3400-\u9fff].{2,}[\u3400-\u9fff》)]\s*\s\(?\s*[pP第]?(?:\d{1,3}|封.)\s*页?\)?$/;

/** Page of a line that ends in a leader and a figure; `null` for all others. */
export function pageOf(line: Line | undefined): number | null {
  if (line === undefined || line.folded.length < 4 || endsInDay(line.folded) || isRow(line)) return null;
  const tabs = line.raw.trim().split('\t').length - 1;
  if (tabs > 1 || (tabs === 1 && !tabbedEntry.test(line.folded))) return null;
  const page = pageAtEnd.exec(tabs === 1 ? line.folded.replace(/ /, '  ') : line.folded)?.[1];
  return page === undefined ? null : Number(page) || null;
}

/** 2020/05/18 at the end of folded text: its last figure is no page. */
export function endsInDay(folded: string): boolean {
  return /\d{4}\s?[-/.]\s?\d{1,2}\s?[-/.]\s?\d{1,2}\)?$/.test(folded);
}

/** Three cells or more that gaps part are a row of a table, unless one is a title; 大  事  记 is one word set wide. */
function isRow(line: Line): boolean {
  const cells = line.folded.split(/\s{2,}/).filter((cell) => !/^[\u3400-\u9fff]$/.test(cell));
  if (cells.length < 3 || /[.…⋯·・_]{3}/.test(line.folded)) return false;
  return !cells.some((cell) => /关于/.test(cell) || genreOf(cell) !== null || kindByName(cell) !== null);
}

/** Page of a line that holds a leader and the page, and no title: the entry above did not have room for it. */
export function pageAlone(line: Line): number | null {
  const page = /^[\s.…⋯·・_~-]*\(?\s*[pP第]?\s*(\d{1,3})\s*页?\s*\)?$/.exec(line.folded)?.[1];
  return page === undefined ? null : Number(page) || null;
}

/** Whether a page that stands alone shows to be one by its leader or brackets. */
export function isDressedPage(line: Line): boolean {
  return pageAlone(line) !== null && /[^\d\s]/.test(line.folded);
}

/** Where the pages of the contents stand: behind the titles, before them, nowhere. */
export type PagePlace = 'end' | 'start' | 'none';

/** Several lines end or begin in figures, and these only grow; figures that grow by one are a numbering, no pages. */
export function findPages(lines: readonly Line[]): PagePlace {
  if (isRising(lines.flatMap((line) => pageOf(line) ?? pageBehindBlank(line) ?? []))) return 'end';
  if (isRising(pagesBelow(lines))) return 'end';
  const before = lines.flatMap((line) => startPage(line) ?? []);
  const counted = before.every((page, at) => at === 0 || page === (before[at - 1] ?? 0) + 1);
  return isRising(before) && !counted ? 'start' : 'none';
}

function isRising(pages: readonly number[]): boolean {
  const falls = pages.filter((page, at) => page < (pages[at - 1] ?? 0)).length;
  return pages.length >= 2 && falls * 4 <= pages.length;
}

/** In contents that are known to be some, one blank may part the title from its page. */
function pageBehindBlank(line: Line): number | null {
  if (line.raw.includes('\t')) return null;
  const page = /[\u3400-\u9fff》)] (\d{1,3})$/.exec(line.folded)?.[1];
  return page === undefined ? null : Number(page) || null;
}

/** The pages that stand by themselves below a title; bare figures only where there are about as many as titles. */
function pagesBelow(lines: readonly Line[]): number[] {
  const own = lines.filter((line, at) => {
    const above = lines[at - 1];
    return pageAlone(line) !== null && above !== undefined && pageAlone(above) === null;
  });
  const counts = own.length * 3 >= lines.length ? own : own.filter(isDressedPage);
  return counts.flatMap((line) => pageAlone(line) ?? []);
}

/** A figure in front of a title: its page, or the running number of the entry. */
export const leadingPage =
  /^(?:\((\d{1,3})\)[\s.、…·]*|\(?(\d{1,3})\)?[\s.、…·]+)(?=[\u3400-\u9fff《]|\d{4}年|\d{1,2}(?:月|-\d{1,2}月))/;

function startPage(line: Line): number | null {
  const match = leadingPage.exec(line.folded);
  return match === null ? null : Number(match[1] ?? match[2]);
}
