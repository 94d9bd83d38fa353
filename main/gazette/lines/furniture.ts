import { squeeze } from '../text/fold.ts';
import type { Line } from './lines.ts';

/** Numbers of the lines that are headers, footers and page numbers left in the text. */
export function findFurniture(lines: readonly Line[]): Set<number> {
  const heads = repeatedHeads(lines);
  const furniture = new Set<number>();
  lines.forEach((line, at) => {
    if (at > 0 && (heads.has(headWords(line)) || isHeadAtPageNumber(lines, at))) furniture.add(line.number);
  });
  for (const line of lines)
    if (decorated.test(line.folded) && !line.raw.includes('\t')) furniture.add(line.number);
  const sequence = pageNumberRun(lines, furniture);
  for (const number of sequence) furniture.add(number);
  return furniture;
}

const masthead = /公报|政报|GAZETTE|^\d{4}\s*年\s*第\s*\d+\s*期$/i;
const dated = /\d{4}\s*年|第\s*\d+\s*期|总第|\d{4}[.·/]\d{1,2}/;

/** A header's words without the page number that stands before or behind them. */
function headWords(line: Line): string {
  return squeeze(line.folded.replace(/^\d{1,3}\s+|\s+\d{1,3}$/g, ''));
}

/** A masthead with year and number, or any short line with 公报 in it, that comes back over and over is a page header. */
function repeatedHeads(lines: readonly Line[]): Set<string> {
  const counts = new Map<string, number>();
  for (const line of lines) {
    if (line.text.length > 40 || !masthead.test(line.folded)) continue;
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

/** A masthead with year and number right above or below a dressed page number, even if it comes only once. */
function isHeadAtPageNumber(lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  if (line === undefined || line.text.length > 40 || !masthead.test(line.folded) || !dated.test(line.folded))
    return false;
  const above = lines[at - 1];
  const below = lines[at + 1];
  return (
    (line.gap === 0 && above !== undefined && decorated.test(above.folded)) ||
    (below?.gap === 0 && decorated.test(below.folded))
  );
}

const pageNumber = /^[-·\s]*(?:第\s*)?(\d{1,3})(?:\s*页)?[-·\s]*$/;

/** 第5页, — 5 —, · 5 ·: dressed as a page number, it is one wherever it stands alone. */
const decorated =
  /^(?:第\s*\d{1,3}\s*页(?:[,、/\s]*共\s*\d{1,3}\s*页)?|-+\s*\d{1,3}\s*-+|[·~]\s*\d{1,3}\s*[·~])$/;

/** A bare number is a page number when it stands at a page header, or in a run of bare numbers that only grows. */
function pageNumberRun(lines: readonly Line[], heads: ReadonlySet<number>): number[] {
  const candidates: { number: number; value: number; atHead: boolean }[] = [];
  lines.forEach((line, at) => {
    const match = pageNumber.exec(line.folded);
    if (match === null || line.raw.includes('\t')) return;
    const before = lines[at - 1];
    const after = lines[at + 1];
    const atHead =
      (before !== undefined && heads.has(before.number)) || (after !== undefined && heads.has(after.number));
    candidates.push({ number: line.number, value: Number(match[1]), atHead });
  });
  const marked = candidates.filter((one) => one.atHead).map((one) => one.number);
  const free = candidates.filter((one) => !one.atHead);
  const rising = free.every((one, at) => at === 0 || one.value > (free[at - 1]?.value ?? 0));
  return rising && free.length >= 3 ? [...marked, ...free.map((one) => one.number)] : marked;
}
