import { squeeze } from '../text/fold.ts';
import type { Line } from './lines.ts';
import { findPageEdges } from './page-edges.ts';
import { isDressedNumber } from './page-numbers.ts';

/** Numbers of the lines that head or foot a page with the gazette's name or the issue's number. */
export function findMastheads(lines: readonly Line[], numbers: ReadonlySet<number>): Set<number> {
  const heads = repeatedHeads(lines);
  for (const words of issueHeads(lines, numbers)) heads.add(words);
  const found = new Set<number>();
  lines.forEach((line, at) => {
    if (at > 0 && (heads.has(headWords(line)) || isHeadAtPageNumber(lines, at))) found.add(line.number);
  });
  return found;
}

/** The gazette's name, or the issue's number alone. 统计公报 and its like are papers that a gazette prints. */
const masthead =
  /(?<!统计|普查|状况|情况|资源|环境|质量|监测|会议)公报|(?<!财)政报(?![告表送销批到])|GAZETTE|^\d{4}\s*年\s*第\s*\d+\s*期$/i;
/** Of the title of a paper about the gazette. */
const ofPaper = /关于|通知|《/;
const dated = /\d{4}\s*年|第\s*\d+\s*期|总第|\d{4}[.·/]\d{1,2}/;
const numberInFront = /^(?:[-·~*]\s*\d{1,3}\s*[-·~*]\s*|第\s*\d{1,3}\s*页\s+|\d{1,3}\s+)/;
const numberBehind = /(?:\s?[-·~*]\s*\d{1,3}\s*[-·~*]|\s+第\s*\d{1,3}\s*页|\s+\d{1,3})$/;

/** A page header without the page number that stands before or behind it, its words parted by one blank. */
function withoutNumber(line: Line): string {
  return line.folded.replace(/\s+/g, ' ').replace(numberInFront, '').replace(numberBehind, '');
}

/** The words of a page header, closed up, without the page number. */
export function headWords(line: Line): string {
  return squeeze(withoutNumber(line));
}

/** The blanks that set a header's words apart say nothing of its length. */
export function isShort(line: Line): boolean {
  return squeeze(line.text).length <= 40;
}

/** A masthead with year and number, or any short line with 公报 in it, that comes back over and over is a page header. */
function repeatedHeads(lines: readonly Line[]): Set<string> {
  const counts = new Map<string, number>();
  for (const line of lines) {
    if (!isShort(line) || !masthead.test(line.folded) || ofPaper.test(line.folded)) continue;
    const words = headWords(line);
    counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  const heads = new Set<string>();
  for (const [words, count] of counts) {
    // The bare name also stands on cover, imprint and back cover: it takes more of them to be a page header.
    if (count >= (dated.test(words) ? 2 : 5)) heads.add(words);
  }
  return heads;
}

/** 2023年第4期 at the head or the end of a line, apart from what else stands on it. */
const issueMark =
  /^(\d{4}\s*年\s*第\s*[\d一二三四五六七八九十]{1,3}\s*期)(?:\s|\(总|$)|\s(\d{4}\s*年\s*第\s*[\d一二三四五六七八九十]{1,3}\s*期)$/;

/** Whatever stands beside the issue's number at a page's edge is a header, where that number comes back on page after page. */
function issueHeads(lines: readonly Line[], numbers: ReadonlySet<number>): string[] {
  const byMark = new Map<string, string[]>();
  for (const line of findPageEdges(lines, numbers)) {
    if (!isShort(line) || /[。;]/.test(line.folded)) continue;
    const mark = issueMark.exec(withoutNumber(line));
    const words = squeeze(mark?.[1] ?? mark?.[2] ?? '');
    if (words === '') continue;
    const heads = byMark.get(words);
    if (heads === undefined) byMark.set(words, [headWords(line)]);
    else heads.push(headWords(line));
  }
  return [...byMark.values()].filter((heads) => heads.length >= 3).flat();
}

/** A masthead with year and number right above or below a dressed page number, even if it comes only once. */
function isHeadAtPageNumber(lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  if (line === undefined || !isShort(line) || !masthead.test(line.folded) || !dated.test(line.folded))
    return false;
  const above = lines[at - 1];
  const below = lines[at + 1];
  return (
    (line.gap === 0 && above !== undefined && isDressedNumber(above)) ||
    (below?.gap === 0 && isDressedNumber(below))
  );
}
