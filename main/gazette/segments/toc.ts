import type { Line } from '../lines/lines.ts';
import { findNumbers, readNumberLine } from '../text/doc-number.ts';
import { words } from '../text/fold.ts';
import { genreOf } from '../text/title.ts';
import { kindByName } from './forms.ts';
import { type PrintedEntry, readEntry, sectionName } from './toc-entry.ts';
import { findPages, pageOf } from './toc-pages.ts';

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
  /^[【(]?\s*(?:本期)?\s*(?:(?:总\s*)?目\s*[录錄次]|(?:本期)?要\s*目|CONTENTS)(?:\s*[/|]?\s*(?:目\s*[录錄次]|CONTENTS))?\s*[】)]?$/i;

/** Finds and reads the table of contents near the head of the issue. */
export function readToc(lines: readonly Line[]): PrintedToc {
  const start = findStart(lines);
  if (start === null) return { start: 0, end: 0, entries: [], sections: [], headings: [], strays: [] };
  return walk(lines, start);
}

function findStart(lines: readonly Line[]): number | null {
  const limit = Math.min(lines.length, 400);
  for (let at = 0; at < limit; at++) if (tocHeading.test(lines[at]?.folded ?? '')) return at;
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

function isSectionName(line: Line): boolean {
  return (
    line.folded.length <= 16 &&
    !line.bullet &&
    !/[。:;,]$/.test(line.folded) &&
    findNumbers(line.text).length === 0
  );
}

function walk(lines: readonly Line[], start: number): PrintedToc {
  const entries: PrintedEntry[] = [];
  const sections: { name: string; line: number }[] = [];
  const headings: number[] = [];
  const seen = new Set<string>();
  const openings = new Set<string>();
  const place = findPages(lines.slice(start, start + 60));
  const paged = place !== 'none';
  let section = '';
  let sinceSection = 1;
  let carried: Line[] = [];
  let at = start;
  for (; at < lines.length && at < start + 400; at++) {
    const line = lines[at];
    if (line === undefined) break;
    if (tocHeading.test(line.folded)) {
      headings.push(line.number);
      continue;
    }
    const entry = ownSection(readEntry(line, section, carried, place));
    const key = words(entry?.title ?? line.text);
    const paginated = entry !== null && entry.page !== null;
    if (!paginated && readNumberLine(line.text) !== null) break;
    if (!paginated && sinceSection > 0 && repeats(key, line, seen, openings)) break;
    if (entry !== null && (entry.page !== null || entry.docNumber !== null || line.bullet || !paged)) {
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
        carried = [];
        sinceSection++;
        continue;
      }
    }
    if (paged && !isSectionName(line)) {
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

/** The body begins where a section's or an entry's words come back, alone on their line or as the head of a title. */
function repeats(key: string, line: Line, seen: ReadonlySet<string>, openings: ReadonlySet<string>): boolean {
  if (seen.has(key)) return true;
  const bare = pageOf(line) === null && findNumbers(line.text).length === 0 && !line.bullet;
  return bare && key.length >= 14 && openings.has(key.slice(0, 14));
}
