import type { Line } from '../lines/lines.ts';
import { isNoticeTitle, matterWords } from '../text/title.ts';
import { kindByName } from './forms.ts';
import type { PrintedEntry } from './toc-entry.ts';
import { contentsReach } from './toc-reach.ts';
import { type PrintedSection, TocReader } from './toc-reader.ts';
import { type ContentsPlace, contentsPlaces } from './toc-start.ts';
import { readStyle } from './toc-style.ts';

/** The table of contents as printed. Positions are indexes into the lines that were handed in. */
export interface PrintedToc {
  /** First line of the contents; equals `end` when the issue prints none. */
  readonly start: number;
  /** First line behind the contents. */
  readonly end: number;
  /** Whether papers stand above the contents: then that is no cover. */
  readonly isBehind: boolean;
  readonly entries: readonly PrintedEntry[];
  readonly sections: readonly PrintedSection[];
  readonly headings: readonly number[];
  /** Lines inside the contents that are neither entry nor heading. */
  readonly strays: readonly Line[];
}

const none: PrintedToc = {
  start: 0,
  end: 0,
  isBehind: false,
  entries: [],
  sections: [],
  headings: [],
  strays: [],
};

/** Finds and reads the table of contents: near the head of the issue, else at its foot. */
export function readToc(lines: readonly Line[]): PrintedToc {
  for (const place of contentsPlaces(lines)) {
    const toc = readAt(lines, place);
    if (isTrusted(toc, place, lines)) return toc;
  }
  return none;
}

/** The issue parted at its contents: the cover above them, and the text. */
export function partAtToc(
  lines: readonly Line[],
  toc: PrintedToc,
): { cover: readonly Line[]; body: readonly Line[] } {
  const above = lines.slice(0, toc.start);
  const below = lines.slice(toc.end);
  return toc.isBehind
    ? { cover: toc.strays, body: [...above, ...below] }
    : { cover: [...above, ...toc.strays], body: below };
}

function readAt(lines: readonly Line[], { start, stop, sign }: ContentsPlace): PrintedToc {
  const within = lines.slice(0, stop);
  const reader = new TocReader(within, readStyle(lines.slice(start, contentsReach(within, start))));
  let at = start;
  while (at < within.length && reader.take(at)) at++;
  const end = reader.finish(at);
  const { entries, sections, headings } = reader;
  const read = new Set([
    ...entries.flatMap((entry) => entry.lines),
    ...sections.map((section) => section.line),
    ...headings,
  ]);
  const strays = lines.slice(start, end).filter((line) => !read.has(line.number));
  return { start, end, isBehind: sign === 'behind', entries, sections, headings, strays };
}

/** What 目录 heads in front of all papers are the contents; elsewhere the entries have to show that they are some. */
function isTrusted(toc: PrintedToc, { sign }: ContentsPlace, lines: readonly Line[]): boolean {
  if (sign === 'heading') return true;
  if (sign === 'pages')
    return toc.entries.filter(({ title }) => isNoticeTitle(title) || kindByName(title) !== null).length >= 2;
  const titles = toc.entries.map(({ title }) => title).filter(isNoticeTitle);
  const listed = new Set(titles.map(matterWords));
  const outside = [...lines.slice(0, toc.start), ...lines.slice(toc.end)];
  return listed.size >= (sign === 'titles' ? 2 : 1) && countPrinted(outside, listed) * 2 >= listed.size;
}

const mostTitleLines = 4;

/** How many titles are printed, each alone on its lines; contents and body may name the issuers differently. */
function countPrinted(lines: readonly Line[], titles: ReadonlySet<string>): number {
  const printed = new Set<string>();
  lines.forEach((_, at) => {
    let so = '';
    for (const line of lines.slice(at, at + mostTitleLines)) {
      so += line.text;
      const about = matterWords(so);
      if (titles.has(about)) printed.add(about);
    }
  });
  return printed.size;
}
