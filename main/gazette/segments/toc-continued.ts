import type { Line } from '../lines/lines.ts';
import { readNumberLine } from '../text/doc-number.ts';
import { genreOf } from '../text/title.ts';
import { kindByName } from './forms.ts';
import type { PrintedEntry } from './toc-entry.ts';
import { pageAlone } from './toc-pages.ts';
import { opened, type Style } from './toc-style.ts';

/** The head of a title that the body prints over several lines looked like an entry of its own. */
export function isUnfinished(entry: PrintedEntry | undefined, line: Line | undefined): boolean {
  if (entry === undefined || entry.page !== null || entry.docNumber !== null) return false;
  const [own, ...more] = entry.lines;
  return (
    own === line?.number &&
    more.length === 0 &&
    /关于|印发|转发/.test(entry.title) &&
    genreOf(entry.title) === null
  );
}

/**
 * Whether a line only goes on with the entry above: where pages stand behind the titles, the page says where an entry
 * ends; else an open bracket, a title without its end, or a number alone under a title without one show it.
 */
export function continues(own: readonly Line[], last: PrintedEntry, line: Line, style: Style): boolean {
  if (style.place === 'end') return false;
  const above = own.map((one) => one.folded).join('');
  if (opened(above)) return true;
  if (last.docNumber !== null) return false;
  if (/^\(/.test(line.folded) && readNumberLine(line.text) !== null) return true;
  return /关于|印发|转发/.test(above) && genreOf(last.title) === null;
}

/** 人事任免……（18） among the papers of an office heads itself: the office's name above is not its section. */
export function ownSection(entry: PrintedEntry | null): PrintedEntry | null {
  if (entry === null || entry.docNumber !== null || entry.title.length > 12) return entry;
  const isOwn = kindByName(entry.title) !== null && /(?:文件|公文|规章|法规)$/.test(entry.section);
  return isOwn ? { ...entry, section: entry.title } : entry;
}

/** Pages set as a column of their own stand behind the titles: as many as these, they belong to them in order. */
export function withColumn(
  entries: readonly PrintedEntry[],
  column: readonly Line[],
): readonly PrintedEntry[] {
  if (column.length !== entries.length || entries.some((entry) => entry.page !== null)) return entries;
  return entries.map((entry, at) => {
    const line = column[at];
    return line === undefined
      ? entry
      : { ...entry, page: pageAlone(line), lines: [...entry.lines, line.number] };
  });
}
