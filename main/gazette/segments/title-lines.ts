import { isRosterLine } from '../blocks/roster.ts';
import { isTabbed, type Line } from '../lines/lines.ts';
import { readDateLine } from '../text/dates.ts';
import { readCodeLine } from '../text/doc-number.ts';
import { squeeze, words } from '../text/fold.ts';
import { readLabels } from '../text/labels.ts';
import { readMarker } from '../text/marker.ts';
import { readOrgans } from '../text/organs.ts';
import { genreOf, joinTitle } from '../text/title.ts';

/** What is known of the issue when heads are looked for. */
export interface Search {
  /** Lines that are headings of sections and never part of a title. */
  isBoundary(line: Line): boolean;
  /** The words of the titles that the contents list. */
  readonly titles: ReadonlySet<string>;
}

const mostTitleLines = 7;

/**
 * First line of the title that ends above a number. The words of the contents decide where they agree; else the title
 * begins with its issuers; else it is as short as a title can be.
 */
export function titleStart(lines: readonly Line[], at: number, search: Search, floor: number): number | null {
  let whole: number | null = null;
  let some: number | null = null;
  for (let start = at - 1; start >= Math.max(floor, at - mostTitleLines); start--) {
    const line = lines[start];
    if (line === undefined || search.isBoundary(line) || !canBeTitleLine(line)) break;
    const title = titleText(lines, start, at);
    if (search.titles.has(words(title))) return withIssuers(lines, start, floor, search.isBoundary);
    if (whole === null ? isWhole(title) : isIssuerLine(line, lines[start + 1])) whole = start;
    if (some === null && isBalanced(title) && genreOf(title) !== null) some = start;
  }
  return whole ?? some;
}

/** Contents may leave out who issues a paper that the body names on lines of their own, right above what it is about. */
export function withIssuers(
  lines: readonly Line[],
  start: number,
  floor: number,
  isBoundary: Search['isBoundary'],
): number {
  if (!/^(?:关于|印发|转发|批转)/.test(lines[start]?.folded ?? '')) return start;
  let first = start;
  while (first > floor && start - first < mostTitleLines) {
    const above = lines[first - 1];
    if (above === undefined || isBoundary(above) || !canBeTitleLine(above)) break;
    if (readOrgans(above.text).length === 0) break;
    first--;
  }
  return first;
}

/** The title that some lines print. */
export function titleText(lines: readonly Line[], start: number, end: number): string {
  return joinTitle(lines.slice(start, end).map((line) => line.text));
}

/** A title is whole when it begins with its issuer (某某市人民政府公告) or is an order's; 关于… alone lacks the issuer. */
export function isWhole(title: string): boolean {
  if (!isBalanced(title)) return false;
  if (/.令$/.test(squeeze(title))) return true;
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

/** Whether a title can have such a line: no sentence, no date, no heading of a division. */
export function canBeTitleLine(line: Line): boolean {
  if (line.text.length > 90 || isTabbed(line) || /[。;:!?,、]$/.test(line.folded)) return false;
  if (isRosterLine(line, true)) return false;
  if (readDateLine(line.text) !== null || readCodeLine(line.text) !== null) return false;
  if (/^附\s*件|^附\s*[::]/.test(line.folded) || readLabels(line.text).length > 0) return false;
  const marker = readMarker(line.text);
  return (
    marker === null ||
    (!marker.scheme.startsWith('第') &&
      marker.scheme !== '一、' &&
      marker.scheme !== '（一）' &&
      marker.scheme !== '——')
  );
}
