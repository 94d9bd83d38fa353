import { isTabbed, type Line } from '../lines/lines.ts';
import { readDateLine } from '../text/dates.ts';
import { readCodeLine, readNumberLine, sameNumber } from '../text/doc-number.ts';
import { words } from '../text/fold.ts';
import { readMarker } from '../text/marker.ts';
import { joinTitle } from '../text/title.ts';
import { EntryPool } from './entry-pool.ts';
import { kindByForm, kindByName } from './forms.ts';
import { type FoundHead, findHeads, unnumberedHead, withCodes } from './heads.ts';
import type { PrintedToc } from './toc.ts';
import { type PrintedEntry, sectionName } from './toc-entry.ts';

/** A place where something begins; `at` and `end` are indexes of its head's lines. */
export type Start =
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

/** Finds every head of a paper, printed 栏目 and title that the contents name, in order. */
export function findStarts(body: readonly Line[], toc: PrintedToc): Start[] {
  const names = new Map(toc.sections.map((section) => [words(section.name), section.name]));
  const titles = new Set(toc.entries.map((entry) => words(entry.title)));
  const isBoundary = (line: Line) =>
    sectionHeading(line, names) !== null ||
    isListing(line) ||
    (toc.entries.length === 0 && isPaperSection(line));
  return collectStarts(body, toc, findHeads(body, { isBoundary, titles }), names);
}

function sectionHeading(line: Line, names: ReadonlyMap<string, string>): string | null {
  if (line.text.length > 24 || isTabbed(line)) return null;
  const name = names.get(words(sectionName(line.text)));
  if (name !== undefined) return name;
  // News items have their titles in the same brackets: beside the names that the contents give only the usual ones count.
  if (!/^【[^】]{2,16}】$/.test(line.text)) return null;
  const own = sectionName(line.text);
  return kindByName(own) !== null || paperSection.test(own) || usualSection.test(own) ? own : null;
}

function collectStarts(
  body: readonly Line[],
  toc: PrintedToc,
  found: readonly FoundHead[],
  names: ReadonlyMap<string, string>,
): Start[] {
  const open = new EntryPool(toc.entries);
  const heads = withoutForwarded(withoutListed(found, body), toc);
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
  if (toc.entries.length === 0) {
    for (const head of unnumberedHeads(body, taken)) {
      starts.push({ at: head.start, end: head.end, kind: 'paper', head, entry: null });
      for (let at = head.start; at < head.end; at++) taken.add(at);
    }
  }
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
  if (toc.entries.length > 0) {
    for (const head of unnumberedHeads(body, taken)) {
      const entry = open.takeFor(head);
      if (entry !== null) starts.push({ at: head.start, end: head.end, kind: 'paper', head, entry });
    }
  }
  return starts.sort((a, b) => a.at - b.at);
}

/** The heading of a list of issued papers. */
function isListing(line: Line): boolean {
  const { text } = line;
  if (text.length > 36 || /关于/.test(text) || !/(?:目录|一览|清单|索引)表?$/.test(text)) return false;
  return kindByName(text) === 'issued-list';
}

/** Number and title of papers follow each other without a text in a list of issued papers: there they head nothing. */
function withoutListed(heads: readonly FoundHead[], body: readonly Line[]): FoundHead[] {
  const listed = new Set<FoundHead>();
  body.forEach((line, at) => {
    if (!isListing(line)) return;
    const chain: FoundHead[] = [];
    let end = at + 1;
    for (const head of heads) {
      if (head.start < end || head.start > end + 1) continue;
      chain.push(head);
      end = head.end;
    }
    if (chain.length > 1) for (const head of chain) listed.add(head);
  });
  return heads.filter((head) => !listed.has(head));
}

/** A paper that another forwards is printed behind it with title and number: it is the text of the other. */
function withoutForwarded(heads: readonly FoundHead[], toc: PrintedToc): FoundHead[] {
  const kept: FoundHead[] = [];
  for (const head of heads) {
    const above = kept.at(-1)?.title ?? '';
    const forwarded =
      /转发|批转/.test(above) && words(head.title).length >= 8 && words(above).includes(words(head.title));
    const listed = toc.entries.some(
      ({ docNumber }) =>
        docNumber !== null && head.docNumber !== null && sameNumber(docNumber, head.docNumber),
    );
    if (!forwarded || listed) kept.push(head);
  }
  return kept;
}

/** Papers without a number show where the paper before has ended by its date, or where nothing has begun yet. */
function unnumberedHeads(body: readonly Line[], taken: ReadonlySet<number>): FoundHead[] {
  const found: FoundHead[] = [];
  // What stands above the first paper is the cover: there no date has to end a paper before.
  let first = body.findIndex((_, at) => taken.has(at));
  if (first < 0) first = body.length;
  body.forEach((_, at) => {
    const before = body[at - 1];
    const free =
      before === undefined ||
      readDateLine(before.text) !== null ||
      readCodeLine(before.text) !== null ||
      isPaperSection(before) ||
      (at < first && !/[。,:;、]$/.test(before.folded));
    if (!free || taken.has(at)) return;
    const head = unnumberedHead(body, at);
    if (head === null || isNamedAbove(body, at, words(head.title))) return;
    if (head.start < (found.at(-1)?.end ?? 0)) return;
    for (let line = head.start; line < head.end; line++) if (taken.has(line)) return;
    found.push(head);
    first = Math.min(first, head.start);
  });
  return found;
}

/** A text that the notice above names is what it issues. */
function isNamedAbove(body: readonly Line[], at: number, title: string): boolean {
  const above = body.slice(Math.max(0, at - 15), at).map((line) => words(line.text));
  return above.join('').includes(title);
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
  const isNumbered = readNumberLine(title) !== null && kindByName(entry.section) !== null;
  if (isNumbered || (isSection && !/关于/.test(title))) return { at, end, kind: 'section', title, entry };
  if (noPaper.test(title)) return { at, end, kind: 'section', title, entry };
  const { from, to, code } = withCodes(body, at, end, 0);
  return {
    at: from,
    end: to,
    kind: 'paper',
    head: { start: from, end: to, title, docNumber: entry.docNumber, code },
    entry,
  };
}

/** What contents list beside papers: corrections, subscription, covers. Interpretations and speeches are papers. */
const noPaper =
  /^(?:更正|勘误|启事|征订|稿约|索引|封[面底二三]|图片|照片|赠阅|《?[^》]*公报》?(?:征订|赠阅|启事))/;

/** Names that news goes by; other kinds show by the form of their lines. */
const newsName =
  /^(?:(?:\d{4}年)?\d{1,2}月份?)?(?:政务|市政|政府|工作)?(?:简讯|要闻|动态|政务信息|工作动态|新闻|简报){1,2}$/;

/** Where no contents name it, a section shows by a short heading of the usual kind and lines of that kind below. */
function isNamedSection(body: readonly Line[], at: number): boolean {
  const line = body[at];
  if (line === undefined || line.text.length > 36 || /[。,;:《》]|关于/.test(line.folded)) return false;
  const kind = kindByName(line.text);
  if (kind === null || readMarker(line.text) !== null || /^附?表\s*[\d一二三四五六七八九十]/.test(line.text))
    return false;
  const before = body[at - 1];
  if (before !== undefined && /^附\s*[件表录]/.test(before.folded)) return false;
  if (kind !== 'news') return kindByForm(linesBelow(body, at + 1)) === kind;
  const closed =
    before === undefined || /[。;!?)"]$/.test(before.folded) || readDateLine(before.text) !== null;
  return (closed || isTabbed(before)) && newsName.test(line.folded.replace(/\s/g, ''));
}

/** The lines below a heading, up to the next that names a section. */
function linesBelow(body: readonly Line[], from: number): readonly Line[] {
  const lines = body.slice(from, from + 12);
  const next = lines.findIndex(
    (line) =>
      line.text.length <= 16 &&
      !/[。,;:、]/.test(line.folded) &&
      kindByName(line.text) !== null &&
      readMarker(line.text) === null,
  );
  return next < 2 ? lines : lines.slice(0, next);
}

const usualSection = /(?:解读|问答|讲话|论坛|纪要|令|公告|通告|资料|专栏|专题|奖励|监督)$/;

const paperSection = /(?:文件|公文|选登|规章|法规|政令)$/;

/** Without contents, a 栏目 shows as a short line right above the title of a paper. */
function isPaperSection(line: Line | undefined): boolean {
  if (
    line === undefined ||
    line.text.length > 16 ||
    line.text.length < 4 ||
    isTabbed(line) ||
    /关于/.test(line.text)
  )
    return false;
  return paperSection.test(sectionName(line.text)) && readMarker(line.text) === null;
}
