import type { Line } from './lines.ts';
import { findPageEdges } from './page-edges.ts';

/** 第5页, — 5 —, · 5 ·, *5*, Page 5: dressed as a page number, it is one wherever it stands alone. */
const dressed =
  /^(?:第\s*\d{1,3}\s*页(?:[,、/\s]*共\s*\d{1,3}\s*页)?|-+\s*\d{1,3}\s*-+|[·~]\s*\d{1,3}\s*[·~]|\*\s*\d{1,3}\s*\*|page\s*\d{1,3})$/i;
const bare = /^[-·\s]*(?:第\s*)?(\d{1,3})(?:\s*页)?[-·\s]*$/;
/** （5） is a page number at a page's edge only; in the text it numbers an item. */
const bracketed = /^\(\s*(\d{1,3})\s*\)$/;
/** 5 / 48. */
const ofAll = /^(\d{1,3})\s*\/\s*(\d{1,3})$/;

/** Whether a line is a page number by its dress alone. */
export function isDressedNumber(line: Line): boolean {
  return dressed.test(line.folded) && !line.raw.includes('\t');
}

/** Numbers of the lines that are page numbers by their dress, or by their place and order. */
export function findPageNumbers(lines: readonly Line[]): Set<number> {
  const found = new Set(lines.filter(isDressedNumber).map((line) => line.number));
  for (const line of countedOfAll(lines)) found.add(line.number);
  const edges = findPageEdges(lines, new Set());
  for (const form of [bare, bracketed]) for (const line of inOrder(edges, form)) found.add(line.number);
  return found;
}

/** 3 / 48, 4 / 48, 5 / 48: the same total each time, and rising. */
function countedOfAll(lines: readonly Line[]): readonly Line[] {
  const byTotal = new Map<string, Line[]>();
  for (const line of lines) {
    const total = ofAll.exec(line.folded)?.[2];
    if (total === undefined || line.raw.includes('\t')) continue;
    const run = byTotal.get(total);
    if (run === undefined) byTotal.set(total, [line]);
    else run.push(line);
  }
  return [...byTotal.values()].filter((run) => run.length >= fewest && isRising(run, ofAll)).flat();
}

/** How many pages it takes to see that their numbers run on. */
const fewest = 3;

/** The lines of a form at the edges of pages that rise throughout, or else those that rise as the pages do. */
function inOrder(edges: readonly Line[], form: RegExp): readonly Line[] {
  const run = edges.filter((line) => form.test(line.folded) && !line.raw.includes('\t'));
  if (run.length < fewest) return [];
  if (isRising(run, form)) return run;
  const ahead = (line: Line) => numberOn(line, form) - line.page;
  const counts = new Map<number, number>();
  for (const line of run) counts.set(ahead(line), (counts.get(ahead(line)) ?? 0) + 1);
  return run.filter((line) => (counts.get(ahead(line)) ?? 0) >= fewest);
}

function isRising(run: readonly Line[], form: RegExp): boolean {
  return run.every((line, at) => {
    const before = run[at - 1];
    return before === undefined || numberOn(line, form) > numberOn(before, form);
  });
}

function numberOn(line: Line, form: RegExp): number {
  return Number(form.exec(line.folded)?.[1]);
}

/** A bare number is a page number when it stands at one of `heads`, or in a run of bare numbers that only grows. */
export function pageNumberRun(
  lines: readonly Line[],
  heads: ReadonlySet<number>,
  known: ReadonlySet<number>,
): number[] {
  const isHead = (line: Line | undefined) => line !== undefined && heads.has(line.number);
  const candidates = lines.flatMap((line, at) =>
    !known.has(line.number) && bare.test(line.folded) && !line.raw.includes('\t')
      ? [{ line, atHead: isHead(lines[at - 1]) || isHead(lines[at + 1]) }]
      : [],
  );
  const marked = candidates.filter((one) => one.atHead).map((one) => one.line.number);
  const free = candidates.filter((one) => !one.atHead).map((one) => one.line);
  return free.length >= fewest && isRising(free, bare)
    ? [...marked, ...free.map((line) => line.number)]
    : marked;
}
