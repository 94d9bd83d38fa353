import type { Line } from '../lines/lines.ts';
import { findNumbers } from '../text/doc-number.ts';
import { isNoticeTitle } from '../text/title.ts';
import { findPages, type PagePlace, pageAlone, pageOf } from './toc-pages.ts';

/** How one table of contents is set. */
export interface Style {
  readonly place: PagePlace;
  /** Signs that stand before the names of sections and nothing else: ◆市政府文件. */
  readonly signs: ReadonlySet<string>;
  /** The pages stand behind the names of sections, and the titles below have none: 市政府文件（1）. */
  readonly namesPaged: boolean;
}

const sign = /^[◆■●◎★▲※◇○□☆△▪►]/;
const bracketed = /^[【〖『「［[].{2,16}[】〗』」］\]]$/;

/** Reads the setting off the lines that the contents fill at most. */
export function readStyle(lines: readonly Line[]): Style {
  if (areNamesPaged(lines)) return { place: 'none', signs: new Set(), namesPaged: true };
  const place = findPages(lines);
  const signs = new Set<string>();
  const others = new Set<string>();
  for (const line of lines) {
    const found = signOf(line);
    if (found === null) continue;
    const isName = line.text.length <= 17 && pageOf(line) === null && findNumbers(line.text).length === 0;
    (isName && !isNoticeTitle(line.text) ? signs : others).add(found);
  }
  for (const one of others) signs.delete(one);
  // Without pages the same sign may stand before short entries: only titles without it show that it marks names.
  const titled = lines.some((line) => signOf(line) === null && isNoticeTitle(line.text));
  return { place, signs: place === 'none' && !titled ? new Set() : signs, namesPaged: false };
}

function areNamesPaged(lines: readonly Line[]): boolean {
  const paged = lines.filter((line) => pageOf(line) !== null);
  const titles = lines.filter((line) => isNoticeTitle(line.text));
  return (
    paged.length > 0 &&
    titles.length >= paged.length &&
    paged.every((line) => isPagedName(line)) &&
    !lines.some((line) => pageAlone(line) !== null)
  );
}

/** 市政府文件（1）: a short name and a page. */
function isPagedName(line: Line): boolean {
  const name = /^[^.…⋯·・_~\s/()\d]{2,16}(?=[^\u3400-\u9fff]+$)/.exec(line.folded)?.[0];
  return pageOf(line) !== null && name !== undefined && !/关于|印发|转发|^的/.test(name);
}

function signOf(line: Line): string | null {
  return sign.exec(line.raw.trim())?.[0] ?? null;
}

/** 【市政府文件】 */
export function isBracketed(line: Line): boolean {
  return bracketed.test(line.text);
}

/** Whether signs, brackets or the page of names mark the line as the name of a section. */
export function isMarked(line: Line, style: Style): boolean {
  const found = signOf(line);
  const isSigned = found !== null && style.signs.has(found);
  return isSigned || isBracketed(line) || (style.namesPaged && isPagedName(line));
}

/** Whether a line can be the name of a section: short, without number, and no title of a paper. */
export function isSectionName(line: Line): boolean {
  return (
    line.folded.length <= 16 &&
    !line.bullet &&
    !/[。;,]$/.test(line.folded) &&
    (line.folded.length <= 12 || !line.folded.endsWith(':')) &&
    !opened(line.folded) &&
    !isNoticeTitle(line.text) &&
    findNumbers(line.text).length === 0
  );
}

/** Whether a bracket of the folded text is still open at its end. */
export function opened(folded: string): boolean {
  const count = (of: string) => folded.split(of).length;
  return count('《') > count('》') || count('(') > count(')') || count('<') > count('>');
}
