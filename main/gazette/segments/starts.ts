import { isTabbed, type Line } from '../lines/lines.ts';
import { sameNumber } from '../text/doc-number.ts';
import { words } from '../text/fold.ts';
import { joinTitle } from '../text/title.ts';
import { EntryPool } from './entry-pool.ts';
import type { FoundHead } from './found-head.ts';
import { findHeads } from './heads.ts';
import { withoutChained, withoutForwarded, withoutListed } from './repeated-heads.ts';
import { isListing, isNamedSection, isPaperSection, sectionHeading } from './section-lines.ts';
import type { Start } from './start.ts';
import { startOfEntry } from './start-of-entry.ts';
import type { PrintedToc } from './toc.ts';
import { type PrintedEntry, sectionName } from './toc-entry.ts';
import { unnumberedHeads } from './unnumbered.ts';

/** Finds every head of a paper, printed 栏目 and title that the contents name, in order. */
export function findStarts(body: readonly Line[], toc: PrintedToc): Start[] {
  const names = new Map(toc.sections.map((section) => [words(section.name), section.name]));
  const titles = new Set(toc.entries.map((entry) => words(entry.title)));
  const isBoundary = (line: Line) =>
    sectionHeading(line, names) !== null ||
    isListing(line) ||
    (toc.entries.length === 0 && isPaperSection(line));
  return collectStarts(body, toc, [...findHeads(body, { isBoundary, titles })], names);
}

function collectStarts(
  body: readonly Line[],
  toc: PrintedToc,
  found: readonly FoundHead[],
  names: ReadonlyMap<string, string>,
): Start[] {
  const open = new EntryPool(toc.entries);
  const heads = withoutForwarded(withoutChained(withoutListed(found, body), body, toc), toc);
  const starts: Start[] = heads.map((head) => ({
    at: head.start,
    end: head.end,
    kind: 'paper',
    head,
    entry: open.takeFor(head),
  }));
  const taken = new Set<number>();
  const take = (from: number, end: number) => {
    for (let at = from; at < end; at++) taken.add(at);
  };
  const printed = toc.entries.length > 0;
  for (const head of heads) take(head.start, head.end);
  if (!printed) {
    for (const head of unnumberedHeads(body, heads, taken)) {
      starts.push({ at: head.start, end: head.end, kind: 'paper', head, entry: null });
      take(head.start, head.end);
    }
    for (const heading of headingsAbove(body, starts, taken)) {
      starts.push(heading);
      take(heading.at, heading.end);
    }
  }
  body.forEach((line, at) => {
    if (taken.has(at) || isTabbed(line) || line.text.length > 140) return;
    const found = open.takeAt(body, at, taken);
    if (found !== null) {
      if (adoptEntry(starts, at, body, found.entry)) return;
      let floor = at;
      while (floor > 0 && !taken.has(floor - 1)) floor--;
      const isName = (above: Line) => sectionHeading(above, names) !== null;
      const start = startOfEntry(body, at, found.end, found.entry, floor, isName);
      take(Math.min(at, start.at), Math.max(found.end, start.end));
      starts.push(start);
      return;
    }
    const name = sectionHeading(line, names);
    if (name !== null) starts.push({ at, end: at + 1, kind: 'heading', name });
    else if (isNamedSection(body, at)) {
      starts.push({ at, end: at + 1, kind: 'section', title: joinTitle([line.text]), entry: null });
    } else return;
    // No title reaches over it.
    take(at, at + 1);
  });
  if (printed) starts.push(...unlistedPapers(body, starts, taken, open));
  return starts.sort((a, b) => a.at - b.at);
}

/** Without contents, the 栏目 that stand right above papers, and that are not the last line of a title themselves. */
function headingsAbove(body: readonly Line[], papers: readonly Start[], taken: ReadonlySet<number>): Start[] {
  return papers.flatMap(({ at }): Start[] => {
    const above = body[at - 1];
    if (above === undefined || taken.has(at - 1) || !isPaperSection(above)) return [];
    return [{ at: at - 1, end: at, kind: 'heading', name: sectionName(above.text) }];
  });
}

/** Papers that the contents list in other words, and those that they plainly left out. */
function unlistedPapers(
  body: readonly Line[],
  starts: readonly Start[],
  taken: ReadonlySet<number>,
  open: EntryPool,
): Start[] {
  const known = starts.flatMap((start) => (start.kind === 'paper' ? [start.head] : []));
  return unnumberedHeads(body, known, taken).flatMap((head): Start[] => {
    const entry = open.takeFor(head);
    const above = starts[indexAbove(starts, head.start)];
    const isUnderPaper = above?.kind === 'paper' || (above?.kind === 'heading' && above.end === head.start);
    if (entry === null && !(head.certain && isUnderPaper)) return [];
    return [{ at: head.start, end: head.end, kind: 'paper', head, entry }];
  });
}

/** Index of the start that stands last above a line; -1 where none does. They are not in order yet. */
function indexAbove(starts: readonly Start[], at: number): number {
  let index = -1;
  starts.forEach((start, candidate) => {
    if (start.at < at && start.at > (starts[index]?.at ?? -1)) index = candidate;
  });
  return index;
}

/** Contents list an order by the text it issues: such an entry belongs to the order's head above, not to a new paper. */
function adoptEntry(starts: Start[], at: number, body: readonly Line[], entry: PrintedEntry): boolean {
  const index = indexAbove(starts, at);
  const before = starts[index];
  if (before?.kind !== 'paper' || before.entry !== null) return false;
  const { docNumber } = before.head;
  if (entry.docNumber !== null && (docNumber === null || !sameNumber(entry.docNumber, docNumber)))
    return false;
  const notice = body
    .slice(before.end, Math.min(at, before.end + 12))
    .map((line) => words(line.text))
    .join('');
  if (at - before.end > 40 || !notice.includes(words(entry.title))) return false;
  starts[index] = { ...before, entry };
  return true;
}
