import { isRosterLine } from '../blocks/roster.ts';
import type { Line } from '../lines/lines.ts';
import { isTabbed } from '../lines/lines.ts';
import { readDateLine } from '../text/dates.ts';
import { readCodeLine, readNumberLine } from '../text/doc-number.ts';
import { words } from '../text/fold.ts';
import { readMarker } from '../text/marker.ts';
import { readOrgans } from '../text/organs.ts';
import { genreOf, joinTitle, looksLikeTitle } from '../text/title.ts';
import { kindByName } from './forms.ts';

/** Where the head of a paper stands: indexes into the body's lines. */
export interface FoundHead {
  readonly start: number;
  /** First line behind the head. */
  readonly end: number;
  readonly title: string;
  readonly docNumber: string | null;
  readonly code: string | null;
}

/** What is known of the issue when heads are looked for. */
export interface Search {
  /** Lines that are headings of sections and never part of a title. */
  isBoundary(line: Line): boolean;
  /** The words of the titles that the contents list. */
  readonly titles: ReadonlySet<string>;
}

/**
 * Finds the heads of papers by their number line: the title stands above it (on orders the word 令), in some prints
 * below.
 */
export function findHeads(lines: readonly Line[], search: Search): FoundHead[] {
  const heads: FoundHead[] = [];
  let floor = 0;
  lines.forEach((line, at) => {
    if (at < floor || isTabbed(line)) return;
    const docNumber = readNumberLine(line.text);
    if (docNumber === null) return;
    const head = headAbove(lines, at, docNumber, search, floor) ?? headBelow(lines, at, docNumber);
    if (head === null) return;
    heads.push(head);
    floor = head.end;
  });
  return heads;
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
  if (namesAppointments(title)) return null;
  const around = withCodes(lines, start, at + 1, floor);
  const { from, to } = around;
  const code = around.code ?? codeBetween(lines, foot, at);
  const isOrder = /^(?:\d{4}年)?第/.test(docNumber) && /令$/.test(title.replace(/\s/g, ''));
  const full = isOrder ? `${title.replace(/\s/g, '')}${docNumber}` : docNumber;
  return { start: from, end: to, title, docNumber: full, code };
}

/** Index behind the title's last line: a registration code and a date in brackets may stand above the number. */
function titleFoot(lines: readonly Line[], at: number, floor: number): number {
  let foot = at;
  while (foot > floor + 1 && at - foot < 2 && isBetween(lines[foot - 1])) foot--;
  return foot;
}

function isBetween(line: Line | undefined): boolean {
  if (line === undefined) return false;
  return readCodeLine(line.text) !== null || (/^\(/.test(line.folded) && readDateLine(line.text) !== null);
}

function codeBetween(lines: readonly Line[], from: number, to: number): string | null {
  const codes = lines.slice(from, to).map((line) => readCodeLine(line.text));
  return codes.find((code) => code !== null) ?? null;
}

/** 人事任免 above a number heads a section; 关于…任免的通知 is a paper's title. */
function namesAppointments(title: string): boolean {
  return title.length <= 12 && !/关于|通知|决定/.test(title) && kindByName(title) === 'appointments';
}

const mostTitleLines = 7;

/**
 * First line of the title that ends above a number. The words of the contents decide where they agree; else the title
 * begins with its issuers; else it is as short as a title can be.
 */
function titleStart(lines: readonly Line[], at: number, search: Search, floor: number): number | null {
  let whole: number | null = null;
  let some: number | null = null;
  for (let start = at - 1; start >= Math.max(floor, at - mostTitleLines); start--) {
    const line = lines[start];
    if (line === undefined || search.isBoundary(line) || !canBeTitleLine(line)) break;
    const title = titleText(lines, start, at);
    if (search.titles.has(words(title))) return start;
    if (whole === null ? isWhole(title) : isIssuerLine(line, lines[start + 1])) whole = start;
    if (some === null && isBalanced(title) && genreOf(title) !== null) some = start;
  }
  return whole ?? some;
}

function titleText(lines: readonly Line[], start: number, end: number): string {
  return joinTitle(lines.slice(start, end).map((line) => line.text));
}

/**
 * The head of a paper that bears no number: a whole title with its issuer, and below it whom it addresses or its text.
 * `null` where none begins.
 */
export function unnumberedHead(lines: readonly Line[], at: number): FoundHead | null {
  for (let end = at + 1; end <= Math.min(at + 4, lines.length - 1); end++) {
    const line = lines[end - 1];
    if (line === undefined || !canBeTitleLine(line) || readMarker(line.text) !== null) return null;
    const title = titleText(lines, at, end);
    if (!/关于/.test(title) || genreOf(title) === null || !isWhole(title)) continue;
    const below = lines[end];
    if (below === undefined || !/[:。;,]$/.test(below.folded)) return null;
    return { ...withCodesAsHead(lines, at, end), title, docNumber: null };
  }
  return null;
}

function withCodesAsHead(lines: readonly Line[], at: number, end: number) {
  const { from, to, code } = withCodes(lines, at, end, 0);
  return { start: from, end: to, code };
}

/** A title is whole when it begins with its issuer (某某市人民政府公告) or is an order's; 关于… alone lacks the issuer. */
function isWhole(title: string): boolean {
  if (!isBalanced(title)) return false;
  if (/令$/.test(title.replace(/\s/g, ''))) return true;
  const genre = genreOf(title);
  if (genre !== null && readOrgans(title.slice(0, title.lastIndexOf(genre))).length > 0) return true;
  const about = title.search(/关于|印发|转发|批转|公布/);
  return about > 0 && readOrgans(title.slice(0, about)).length > 0;
}

function isBalanced(title: string): boolean {
  return (
    title.split('《').length === title.split('》').length &&
    title.split('“').length === title.split('”').length
  );
}

/** Several issuers are printed one above the other: such a line belongs to the title although that is whole already. */
function isIssuerLine(line: Line, below: Line | undefined): boolean {
  if (readOrgans(line.text).length === 0 || below === undefined) return false;
  return readOrgans(/^(.*?)(?:关于|$)/.exec(below.text)?.[1]?.trim() ?? '').length > 0;
}

function canBeTitleLine(line: Line): boolean {
  if (line.text.length > 90 || isTabbed(line) || /[。;:!?,、]$/.test(line.folded)) return false;
  if (isRosterLine(line, true)) return false;
  if (readDateLine(line.text) !== null || readCodeLine(line.text) !== null) return false;
  if (/^附\s*件|^附\s*[::]/.test(line.folded)) return false;
  const marker = readMarker(line.text);
  return (
    marker === null ||
    (!marker.scheme.startsWith('第') &&
      marker.scheme !== '一、' &&
      marker.scheme !== '（一）' &&
      marker.scheme !== '——')
  );
}

function headBelow(lines: readonly Line[], at: number, docNumber: string): FoundHead | null {
  // Several issuers have several numbers, one above the other.
  let from = at + 1;
  while (readNumberLine(lines[from]?.text ?? '') !== null) from++;
  let end = from;
  while (end < lines.length && end - from <= 3) {
    const line = lines[end];
    if (line === undefined || !canBeTitleLine(line)) break;
    end++;
    if (looksLikeTitle(titleText(lines, from, end))) {
      const code = withCodes(lines, at, end, 0);
      return {
        start: code.from,
        end: code.to,
        title: titleText(lines, from, end),
        docNumber,
        code: code.code,
      };
    }
  }
  return null;
}

/** The registration code stands above the title or below the number. */
export function withCodes(lines: readonly Line[], start: number, end: number, floor: number) {
  const above = start > floor ? readCodeLine(lines[start - 1]?.text ?? '') : null;
  if (above !== null) return { from: start - 1, to: end, code: above };
  const below = readCodeLine(lines[end]?.text ?? '');
  return below === null ? { from: start, to: end, code: null } : { from: start, to: end + 1, code: below };
}
