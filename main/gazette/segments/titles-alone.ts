import type { Line } from '../lines/lines.ts';
import { readDateLine } from '../text/dates.ts';
import { squeeze } from '../text/fold.ts';
import { readMarker } from '../text/marker.ts';
import { readOrgans } from '../text/organs.ts';
import { type Promulgation, readPromulgation } from '../text/promulgation.ts';
import { genreOf, sortOf } from '../text/title.ts';
import { readHeadLines } from './head-lines.ts';
import { isReading, isSentence } from './readings.ts';
import { canBeTitleLine, isWhole, titleText } from './title-lines.ts';

/**
 * What the words of a title without a number are: `whole` with issuer, matter and sort; `proclamation`, an issuer's 公告;
 * `short` without issuer; `regulation`, a text in articles; `reading`, what is no official paper.
 */
type TitleForm = 'whole' | 'proclamation' | 'short' | 'regulation' | 'reading';

/** A title that stands alone with a text below it; `end` is behind its last line. */
export interface TitleAlone {
  readonly end: number;
  readonly title: string;
  readonly form: TitleForm;
  /** The order that put a regulation into force, where a note under the title tells. */
  readonly order: Promulgation | null;
}

const mostLines = 4;

/** The title that begins at a line, when one does and a text follows; `null` otherwise. */
export function titleAlone(lines: readonly Line[], at: number): TitleAlone | null {
  for (let end = at + 1; end <= Math.min(at + mostLines, lines.length - 1); end++) {
    const line = lines[end - 1];
    if (line === undefined || !canBeTitleLine(line) || isOfCover(line) || readMarker(line.text) !== null)
      return null;
    const title = titleText(lines, at, end);
    if (isReading(title, lines, end)) return { end, title, form: 'reading', order: null };
    const form = formOf(title);
    if (form === null) continue;
    if (form === 'regulation') return regulation(lines, end, title);
    if (hasTextBelow(lines, end)) return { end, title, form, order: null };
    if (form === 'whole') return null;
  }
  return null;
}

/** What cover and contents print: 某某市人民政府公报, 2024年第5期（总第118期）, 2024年6月30日出版, dots up to a page. */
function isOfCover(line: Line): boolean {
  return /(?<!统计)公\s?报$|\d日\s?出\s?版$|第\s?[\d一二三四五六七八九十]{1,4}\s?期|总第|…{2}|·{3}|\.{5}/.test(
    line.folded,
  );
}

const proclaimed = /^(?:公告|通告|通报|布告)$/;
const aboutMatter = /^关于.{2,80}的(?:公告|通告|通报|通知|意见|决定|批复|函)$/;
const inArticles = new Set(['办法', '规定', '条例', '细则', '规则']);

function formOf(title: string): TitleForm | null {
  const tight = squeeze(title);
  const genre = genreOf(title);
  if (proclaimed.test(tight) || aboutMatter.test(tight)) return 'short';
  if (genre === null) return null;
  if (/关于/.test(title)) return isWhole(title) ? 'whole' : null;
  if (proclaimed.test(genre))
    return readOrgans(tight.slice(0, -genre.length)).length > 0 ? 'proclamation' : null;
  return inArticles.has(sortOf(title) ?? '') ? 'regulation' : null;
}

function regulation(lines: readonly Line[], end: number, title: string): TitleAlone | null {
  const below = lines.slice(end, end + 5).map((line) => line.text);
  const order = readPromulgation(below);
  const opens = /^(?:第\s?一\s?[章条编](?:\s|$)|目\s*[录次]$)/.test(lines[end]?.folded ?? '');
  return order !== null || opens ? { end, title, form: 'regulation', order } : null;
}

/** A date, or the note that says which order issued the text. */
function isDated(text: string): boolean {
  return readDateLine(text) !== null || readPromulgation([text]) !== null;
}

function hasTextBelow(lines: readonly Line[], end: number): boolean {
  let from = readHeadLines(lines, end).end;
  while (isDated(lines[from]?.text ?? '')) from++;
  const below = lines[from];
  return below !== undefined && isSentence(below);
}
