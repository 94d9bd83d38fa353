import { isTabbed, type Line } from '../lines/lines.ts';
import { words } from '../text/fold.ts';
import { readMarker } from '../text/marker.ts';
import { joinTitle } from '../text/title.ts';
import { isBackMatter, kindByForm, kindByName } from './forms.ts';
import { matchSections } from './match-sections.ts';
import type { SectionSegment, Segment } from './segment.ts';
import type { Start } from './start.ts';
import { findStarts } from './starts.ts';
import type { PrintedToc } from './toc.ts';
import type { PrintedEntry } from './toc-entry.ts';

/** The body of an issue cut into papers and sections, and what is left behind them. */
export interface Partition {
  /** Lines before the first segment that are neither. */
  readonly preface: readonly Line[];
  readonly segments: readonly Segment[];
  /** Headings of 栏目 that stand alone above a paper. */
  readonly headings: readonly Line[];
  readonly back: readonly Line[];
}

/** Cuts the body at every head of a paper, printed 栏目 and title that the table of contents names. */
export function partition(lines: readonly Line[], toc: PrintedToc): Partition {
  const backStart = findBack(lines);
  const body = lines.slice(0, backStart);
  const cut = assemble(body, lines.slice(backStart), findStarts(body, toc));
  return { ...cut, segments: matchSections(cut.segments, toc) };
}

/** Minutes also say whom they go to: only so near the end is it the gazette. */
const lastLines = 8;

function findBack(lines: readonly Line[]): number {
  let at = lines.length;
  const from = Math.floor(lines.length / 2);
  for (let index = lines.length - 1; index >= from; index--) {
    const line = lines[index];
    const isLast = index >= lines.length - lastLines && /^(?:发送|分送|发)\s*:/.test(line?.folded ?? '');
    if (line !== undefined && (isLast || isBackMatter(line))) at = index;
    else if (line !== undefined && (isTabbed(line) || readMarker(line.text)?.scheme === '第X条')) break;
  }
  return at;
}

function assemble(body: readonly Line[], back: readonly Line[], starts: readonly Start[]): Partition {
  const segments: Segment[] = [];
  const headings: Line[] = [];
  let section: string | null = null;
  const pending: Line[] = [];
  /** The entry of a 栏目 whose words are printed again as the title below it. */
  let passed: PrintedEntry | null = null;
  starts.forEach((start, index) => {
    const stop = starts[index + 1]?.at ?? body.length;
    const own = body.slice(start.at, start.end);
    const rest = body.slice(start.end, stop);
    if (start.kind === 'heading') {
      section = start.name;
      if (rest.length === 0) pending.push(...own);
      else segments.push(makeSection(start.name, start.name, passed, [...pending.splice(0), ...own], rest));
      if (rest.length > 0) passed = null;
      return;
    }
    if (start.kind === 'paper') {
      headings.push(...pending.splice(0));
      const { title, docNumber, code } = start.head;
      segments.push({
        kind: 'document',
        section: start.entry?.section || section,
        entry: start.entry,
        head: { lines: own, title, docNumber, code },
        body: rest,
      });
      return;
    }
    if (rest.length === 0 && (start.entry === null || isPrintedAgain(start, starts[index + 1]))) {
      section = start.title;
      passed = start.entry;
      pending.push(...own);
      return;
    }
    const entry = start.entry ?? passed;
    passed = null;
    const printed = pending.length > 0 || entry !== null ? section : null;
    const name = entry?.section || printed;
    segments.push(makeSection(start.title, name, entry, [...pending.splice(0), ...own], rest));
  });
  headings.push(...pending);
  return { preface: body.slice(0, starts[0]?.at ?? body.length), segments, headings, back };
}

function isPrintedAgain(start: Start, next: Start | undefined): boolean {
  if (start.kind !== 'section' || next === undefined || next.kind === 'paper') return false;
  return words(next.kind === 'section' ? next.title : next.name) === words(start.title);
}

function makeSection(
  title: string,
  section: string | null,
  entry: PrintedEntry | null,
  head: readonly Line[],
  body: readonly Line[],
): SectionSegment {
  const named = kindByName(title) ?? kindByName(section ?? '');
  // A single line that begins with its day may be a news item as well as an event.
  const form = body.length < 3 && kindByForm(body) === 'events' ? null : kindByForm(body);
  const kind = named === 'news' || named === null ? (form ?? named ?? 'other') : named;
  const printed = joinTitle([title]);
  // Contents may list news one by one: then the entry's title is the item's, and part of the text.
  const own = kind === 'news' && entry !== null && kindByName(title) === null ? titleLines(head, printed) : 0;
  const cut = head.length - own;
  const text = [...head.slice(cut), ...body];
  return {
    kind: 'section',
    form: kind,
    section,
    entry,
    title: printed,
    head: head.slice(0, cut),
    body: text,
  };
}

/** How many lines at the foot of a head print these words. */
function titleLines(head: readonly Line[], title: string): number {
  for (let count = 1; count <= head.length; count++)
    if (joinTitle(head.slice(-count).map((line) => line.text)) === title) return count;
  return 0;
}
