import type { Line } from '../lines/lines.ts';
import { findNumbers, readNumberLine } from '../text/doc-number.ts';
import { squeeze, words } from '../text/fold.ts';
import { isDivision, readMarker } from '../text/marker.ts';
import { genreOf } from '../text/title.ts';
import { kindByName } from './forms.ts';
import { type PrintedEntry, readEntry, sectionName } from './toc-entry.ts';
import { pageAlone, pageOf } from './toc-pages.ts';
import { isMarked, opened, readStyle, type Style } from './toc-style.ts';

/** The table of contents as printed. Positions are indexes into the lines that were handed in. */
export interface PrintedToc {
  /** First line of the contents; equals `end` when the issue prints none. */
  readonly start: number;
  /** First line behind the contents. */
  readonly end: number;
  readonly entries: readonly PrintedEntry[];
  readonly sections: readonly { readonly name: string; readonly line: number }[];
  readonly headings: readonly number[];
  /** Lines inside the contents that are neither entry nor heading. */
  readonly strays: readonly Line[];
}

const tocHeading =
  /^[【(]?(?:本期)?(?:(?:总)?目[录錄次]|(?:本期)?要目|CONTENTS)(?:[/|]?(?:目[录錄次]|CONTENTS))?[】)]?$/i;

function isTocHeading(line: Line | undefined): boolean {
  return line !== undefined && line.folded.length <= 24 && tocHeading.test(squeeze(line.folded));
}

/** Finds and reads the table of contents near the head of the issue. */
export function readToc(lines: readonly Line[]): PrintedToc {
  const start = findStart(lines);
  if (start === null) return { start: 0, end: 0, entries: [], sections: [], headings: [], strays: [] };
  return walk(lines, start);
}

function findStart(lines: readonly Line[]): number | null {
  const limit = Math.min(lines.length, 400);
  for (let at = 0; at < limit; at++) if (isTocHeading(lines[at]) && !beginsDivision(lines[at + 1])) return at;
  for (let at = 0; at + 2 < limit; at++) {
    const here = pageOf(lines[at]);
    if (here === null) continue;
    const next = pageOf(lines[at + 1]) ?? pageOf(lines[at + 2]);
    if (next === null || next < here) continue;
    const before = lines[at - 1];
    return before !== undefined && isSectionName(before) ? at - 1 : at;
  }
  return null;
}

/** 目录 above 第一章 is the contents that one long text prints of itself. */
function beginsDivision(line: Line | undefined): boolean {
  const marker = line === undefined ? null : readMarker(line.text);
  return marker !== null && isDivision(marker.scheme);
}

function isSectionName(line: Line): boolean {
  return (
    line.folded.length <= 16 &&
    !line.bullet &&
    !/[。:;,]$/.test(line.folded) &&
    !opened(line.folded) &&
    findNumbers(line.text).length === 0
  );
}

function walk(lines: readonly Line[], start: number): PrintedToc {
  const style = readStyle(lines.slice(start, start + 60));
  const paged = style.place !== 'none';
  const entries: PrintedEntry[] = [];
  const sections: { name: string; line: number }[] = [];
  const headings: number[] = [];
  const seen = new Set<string>();
  const openings = new Set<string>();
  let section = '';
  let sinceSection = 1;
  let carried: Line[] = [];
  let own: Line[] = [];
  let at = start;
  for (; at < lines.length && at < start + 400; at++) {
    const line = lines[at];
    if (line === undefined) break;
    if (isTocHeading(line)) {
      headings.push(line.number);
      continue;
    }
    const last = entries.at(-1);
    if (last !== undefined && beginsTitle(lines, at, seen)) break;
    const alone = last !== undefined && last.page === null && paged ? pageAlone(line) : null;
    if (last !== undefined && alone !== null) {
      entries[entries.length - 1] = { ...last, page: alone, lines: [...last.lines, line.number] };
      continue;
    }
    const marked = isMarked(line, style);
    const entry = marked ? null : ownSection(readEntry([...carried, line], section, style.place));
    const paginated = entry !== null && entry.page !== null;
    if (!paginated && last !== undefined && sinceSection > 0 && !marked && goesOn(own, last, line, style)) {
      own.push(line);
      const whole = ownSection(readEntry(own, section, style.place));
      if (whole !== null) entries[entries.length - 1] = whole;
      continue;
    }
    if (!paginated && readNumberLine(line.text) !== null) break;
    const key = words(entry?.title ?? line.text);
    if (!paginated && (sinceSection > 0 || marked) && repeats(key, line, seen, openings)) break;
    if (entry !== null && (paginated || entry.docNumber !== null || line.bullet || !paged)) {
      const isName =
        !paged &&
        entry.docNumber === null &&
        !line.bullet &&
        sinceSection > 0 &&
        isSectionName(line) &&
        (genreOf(line.text) === null || line.text.length <= 8);
      if (!isName) {
        if (!paged && entry.docNumber === null && /[。;,:]$/.test(line.folded)) break;
        entries.push(entry);
        remember(entry.title, seen, openings);
        own = [...carried, line];
        carried = [];
        sinceSection++;
        continue;
      }
    }
    if (paged && !marked && (carried.length > 0 || !isSectionName(line))) {
      if (carried.length >= 3 || /[。;]$/.test(line.folded)) break;
      carried.push(line);
      continue;
    }
    if (sinceSection === 0 && paged && entries.length > 0) break;
    section = sectionName(line.text);
    seen.add(words(section));
    sections.push({ name: section, line: line.number });
    sinceSection = 0;
  }
  const cut = trimEnd(lines, start, at, carried, sinceSection, sections);
  const read = new Set([
    ...entries.flatMap((entry) => entry.lines),
    ...cut.sections.map((one) => one.line),
    ...headings,
  ]);
  const strays = lines.slice(start, cut.end).filter((line) => !read.has(line.number));
  return { ...cut, entries, headings, strays };
}

/**
 * Whether a line only goes on with the entry above: where pages stand behind the titles, the page says where an entry
 * ends; else an open bracket, a title without its end, or a number alone under a title without one show it.
 */
function goesOn(own: readonly Line[], last: PrintedEntry, line: Line, style: Style): boolean {
  if (style.place === 'end') return false;
  const above = own.map((one) => one.folded).join('');
  if (opened(above)) return true;
  if (last.docNumber !== null) return false;
  if (/^\(/.test(line.folded) && readNumberLine(line.text) !== null) return true;
  return /关于|印发|转发/.test(above) && genreOf(last.title) === null;
}

/** 人事任免……（18） among the papers of an office heads itself: the office's name above is not its section. */
function ownSection(entry: PrintedEntry | null): PrintedEntry | null {
  if (entry === null || entry.docNumber !== null || entry.title.length > 12) return entry;
  const isOwn = kindByName(entry.title) !== null && /(?:文件|公文|规章|法规)$/.test(entry.section);
  return isOwn ? { ...entry, section: entry.title } : entry;
}

/** What was taken for the end of the contents but led to no entry belongs to the body. */
function trimEnd(
  lines: readonly Line[],
  start: number,
  at: number,
  carried: readonly Line[],
  sinceSection: number,
  sections: readonly { name: string; line: number }[],
) {
  let end = at;
  while (carried.some((line) => line.number === lines[end - 1]?.number)) end--;
  let kept = sections;
  const last = sections.at(-1);
  if (sinceSection === 0 && last !== undefined && lines[end - 1]?.number === last.line) {
    end--;
    kept = sections.slice(0, -1);
  }
  return { start, end, sections: kept };
}

function remember(title: string, seen: Set<string>, openings: Set<string>): void {
  const key = words(title);
  seen.add(key);
  if (key.length >= 14) openings.add(key.slice(0, 14));
}

/** The body begins where the title of an entry is printed again, over two lines or more. */
function beginsTitle(lines: readonly Line[], at: number, seen: ReadonlySet<string>): boolean {
  let so = words(lines[at]?.text ?? '');
  for (const line of lines.slice(at + 1, at + 5)) {
    so += words(line.text);
    if (so.length >= 12 && seen.has(so)) return true;
  }
  return false;
}

/** The body begins where a section's or an entry's words come back, alone on their line or as the head of a title. */
function repeats(key: string, line: Line, seen: ReadonlySet<string>, openings: ReadonlySet<string>): boolean {
  if (seen.has(key)) return true;
  const bare = pageOf(line) === null && findNumbers(line.text).length === 0 && !line.bullet;
  return bare && key.length >= 14 && openings.has(key.slice(0, 14));
}
