import type { Line } from '../lines/lines.ts';
import { isTabbed } from '../lines/lines.ts';
import { readDateLine } from '../text/dates.ts';
import { sameNumber } from '../text/doc-number.ts';
import { words } from '../text/fold.ts';
import { readMarker } from '../text/marker.ts';
import { joinTitle, looksLikeTitle } from '../text/title.ts';
import { isBackMatter, kindByForm, kindByName } from './forms.ts';
import { type FoundHead, findHeads, withCodes } from './heads.ts';
import type { SectionSegment, Segment } from './segment.ts';
import { type PrintedEntry, type PrintedToc, sectionName } from './toc.ts';

/** The body of an issue cut into papers and sections, and what is left behind them. */
export interface Partition {
  /** Lines before the first segment that are neither. */
  readonly preface: readonly Line[];
  readonly segments: readonly Segment[];
  /** Headings of 栏目 that stand alone above a paper. */
  readonly headings: readonly Line[];
  readonly back: readonly Line[];
}

type Start =
  | {
      readonly at: number;
      readonly end: number;
      readonly kind: 'paper';
      readonly head: FoundHead;
      readonly entry: PrintedEntry | null;
    }
  | {
      readonly at: number;
      readonly end: number;
      readonly kind: 'section';
      readonly title: string;
      readonly entry: PrintedEntry | null;
    }
  | { readonly at: number; readonly end: number; readonly kind: 'heading'; readonly name: string };

/** Cuts the body at every head of a paper, printed 栏目 and title that the table of contents names. */
export function partition(lines: readonly Line[], toc: PrintedToc): Partition {
  const names = new Map(toc.sections.map((section) => [words(section.name), section.name]));
  const isHeading = (line: Line) =>
    sectionHeading(line, names) !== null || (toc.entries.length === 0 && isPaperSection(line));
  const backStart = findBack(lines);
  const body = lines.slice(0, backStart);
  const titles = new Set(toc.entries.map((entry) => words(entry.title)));
  const heads = findHeads(body, { isBoundary: isHeading, titles });
  const starts = collectStarts(body, toc, heads, names);
  return assemble(body, lines.slice(backStart), starts);
}

function sectionHeading(line: Line, names: ReadonlyMap<string, string>): string | null {
  if (line.text.length > 24 || isTabbed(line)) return null;
  const name = names.get(words(sectionName(line.text)));
  if (name !== undefined) return name;
  return /^【[^】]{2,16}】$/.test(line.text) ? sectionName(line.text) : null;
}

function collectStarts(
  body: readonly Line[],
  toc: PrintedToc,
  heads: readonly FoundHead[],
  names: ReadonlyMap<string, string>,
): Start[] {
  const open = new EntryPool(toc.entries);
  const starts: Start[] = heads.map((head) => ({
    at: head.start,
    end: head.end,
    kind: 'paper',
    head,
    entry: open.takeFor(head),
  }));
  const taken = new Set<number>();
  for (const { start } of heads) {
    const above = body[start - 1];
    if (toc.entries.length > 0 || above === undefined || !isPaperSection(above)) continue;
    taken.add(start - 1);
    starts.push({ at: start - 1, end: start, kind: 'heading', name: sectionName(above.text) });
  }
  for (const head of heads) for (let at = head.start; at < head.end; at++) taken.add(at);
  body.forEach((line, at) => {
    if (taken.has(at) || isTabbed(line) || line.text.length > 140) return;
    const found = open.takeAt(body, at, taken);
    if (found !== null) {
      if (adoptEntry(starts, at, body, found.entry)) return;
      for (let covered = at; covered < found.end; covered++) taken.add(covered);
      starts.push(startOfEntry(body, at, found.end, found.entry));
      return;
    }
    const name = sectionHeading(line, names);
    if (name !== null) starts.push({ at, end: at + 1, kind: 'heading', name });
    else if (isNamedSection(body, at)) {
      starts.push({ at, end: at + 1, kind: 'section', title: joinTitle([line.text]), entry: null });
    }
  });
  return starts.sort((a, b) => a.at - b.at);
}

/** Contents list an order by the text it issues: such an entry belongs to the order's head above, not to a new paper. */
function adoptEntry(starts: Start[], at: number, body: readonly Line[], entry: PrintedEntry): boolean {
  let index = -1;
  starts.forEach((start, candidate) => {
    if (start.at < at && start.at > (starts[index]?.at ?? -1)) index = candidate;
  });
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

function startOfEntry(body: readonly Line[], at: number, end: number, entry: PrintedEntry): Start {
  const title = joinTitle(body.slice(at, end).map((line) => line.text));
  const isSection = (kindByName(title) ?? kindByName(entry.section)) !== null && entry.docNumber === null;
  if (isSection && !/关于/.test(title)) return { at, end, kind: 'section', title, entry };
  if (!looksLikeTitle(title)) return { at, end, kind: 'section', title, entry };
  const { from, to, code } = withCodes(body, at, end, 0);
  return {
    at: from,
    end: to,
    kind: 'paper',
    head: { start: from, end: to, title, docNumber: entry.docNumber, code },
    entry,
  };
}

/** Names that news goes by; other kinds show by the form of their lines. */
const newsName =
  /^(?:(?:\d{4}年)?\d{1,2}月份?)?(?:政务|市政|政府|工作)?(?:简讯|要闻|动态|政务信息|工作动态|新闻)$/;

/** Where no contents name it, a section shows by a short heading of the usual kind and lines of that kind below. */
function isNamedSection(body: readonly Line[], at: number): boolean {
  const line = body[at];
  if (line === undefined || line.text.length > 36 || /[。,;:《》]|关于/.test(line.folded)) return false;
  const kind = kindByName(line.text);
  if (kind === null || readMarker(line.text) !== null) return false;
  const before = body[at - 1];
  if (before !== undefined && /^附\s*[件表录]/.test(before.folded)) return false;
  if (kind !== 'news') return kindByForm(body.slice(at + 1, at + 13)) === kind;
  const closed =
    before === undefined || /[。;!?)"]$/.test(before.folded) || readDateLine(before.text) !== null;
  return (closed || isTabbed(before)) && newsName.test(line.folded.replace(/\s/g, ''));
}

const paperSection = /(?:文件|公文|选登|规章|法规|政令|公告|政府令)$/;

/** Without contents, a 栏目 shows as a short line right above the title of a paper. */
function isPaperSection(line: Line | undefined): boolean {
  if (line === undefined || line.text.length > 16 || isTabbed(line) || /关于/.test(line.text)) return false;
  return paperSection.test(sectionName(line.text)) && readMarker(line.text) === null;
}

/** The entries of the contents that no place in the body has been found for yet. */
class EntryPool {
  readonly #byOpening = new Map<string, { readonly entry: PrintedEntry; readonly wanted: string }[]>();
  readonly #entries: readonly PrintedEntry[];
  readonly #used = new Set<PrintedEntry>();

  constructor(entries: readonly PrintedEntry[]) {
    this.#entries = entries;
    for (const entry of entries) {
      const wanted = words(entry.title);
      const opening = wanted.slice(0, 4);
      const list = this.#byOpening.get(opening);
      if (list === undefined) this.#byOpening.set(opening, [{ entry, wanted }]);
      else list.push({ entry, wanted });
    }
  }

  /** The entry that lists a found head: same number, same words, or nearly the same words. */
  takeFor(head: FoundHead): PrintedEntry | null {
    const free = this.#entries.filter((entry) => !this.#used.has(entry));
    const wanted = words(head.title);
    const entry =
      free.find(
        (one) =>
          one.docNumber !== null && head.docNumber !== null && sameNumber(one.docNumber, head.docNumber),
      ) ??
      free.find((one) => words(one.title) === wanted && one.docNumber === null) ??
      free.find((one) => one.docNumber === null && nearlySame(words(one.title), wanted)) ??
      null;
    if (entry !== null) this.#used.add(entry);
    return entry;
  }

  /** The entry whose title is printed at this place, over one line or up to four. */
  takeAt(
    body: readonly Line[],
    at: number,
    taken: ReadonlySet<number>,
  ): { entry: PrintedEntry; end: number } | null {
    const first = words(body[at]?.text ?? '');
    if (first.length < 2) return null;
    for (const { entry, wanted } of this.#byOpening.get(first.slice(0, 4)) ?? []) {
      if (this.#used.has(entry) || !wanted.startsWith(first)) continue;
      let so = '';
      for (let end = at; end < at + 4 && end < body.length && !taken.has(end); end++) {
        so += words(body[end]?.text ?? '');
        if (!wanted.startsWith(so)) break;
        if (so !== wanted) continue;
        this.#used.add(entry);
        return { entry, end: end + 1 };
      }
    }
    return null;
  }
}

/** Same but for a few characters: the contents and the body are set by different hands. */
export function nearlySame(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length < 8 || b.length < 8 || Math.abs(a.length - b.length) > 8) return false;
  let head = 0;
  while (head < a.length && a[head] === b[head]) head++;
  let tail = 0;
  while (
    tail < a.length - head &&
    tail < b.length - head &&
    a[a.length - 1 - tail] === b[b.length - 1 - tail]
  )
    tail++;
  return (head + tail) / Math.max(a.length, b.length) >= 0.8;
}

function findBack(lines: readonly Line[]): number {
  let at = lines.length;
  const from = Math.floor(lines.length / 2);
  for (let index = lines.length - 1; index >= from; index--) {
    const line = lines[index];
    if (line !== undefined && isBackMatter(line)) at = index;
    else if (line !== undefined && (isTabbed(line) || readMarker(line.text)?.scheme === '第X条')) break;
  }
  return at;
}

function assemble(body: readonly Line[], back: readonly Line[], starts: readonly Start[]): Partition {
  const segments: Segment[] = [];
  const headings: Line[] = [];
  let section: string | null = null;
  const pending: Line[] = [];
  starts.forEach((start, index) => {
    const stop = starts[index + 1]?.at ?? body.length;
    const own = body.slice(start.at, start.end);
    const rest = body.slice(start.end, stop);
    if (start.kind === 'heading') {
      section = start.name;
      if (rest.length === 0) pending.push(...own);
      else segments.push(makeSection(start.name, start.name, null, [...pending.splice(0), ...own], rest));
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
    const name = start.entry?.section || section;
    segments.push(makeSection(start.title, name, start.entry, [...pending.splice(0), ...own], rest));
  });
  headings.push(...pending);
  return { preface: body.slice(0, starts[0]?.at ?? body.length), segments, headings, back };
}

function makeSection(
  title: string,
  section: string | null,
  entry: PrintedEntry | null,
  head: readonly Line[],
  body: readonly Line[],
): SectionSegment {
  const named = kindByName(title) ?? kindByName(section ?? '');
  const form = kindByForm(body);
  const kind = named === 'news' || named === null ? (form ?? named ?? 'other') : named;
  return { kind: 'section', form: kind, section, entry, title: joinTitle([title]), head, body };
}
