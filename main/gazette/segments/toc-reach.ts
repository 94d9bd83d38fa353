import type { Line } from '../lines/lines.ts';
import { readNumberLine } from '../text/doc-number.ts';
import { words } from '../text/fold.ts';
import { isNoticeTitle } from '../text/title.ts';
import { readEntry } from './toc-entry.ts';

/** So many lines show how contents are set. */
const sample = 60;

/**
 * Index where contents have ended at the latest, as far as their setting has to be known: at a sentence, at whom a paper
 * addresses below its number, at a title that is printed again. Behind it the figures are no pages.
 */
export function contentsReach(lines: readonly Line[], start: number): number {
  const seen = new Set<string>();
  const limit = Math.min(lines.length, start + sample);
  for (let at = start + 1; at < limit; at++) {
    const line = lines[at];
    if (line === undefined || /。$/.test(line.folded) || isAddress(lines, at)) return at;
    const title = readEntry([line], '', 'end')?.title ?? line.text;
    if (!isNoticeTitle(title)) continue;
    const key = words(title);
    if (seen.has(key)) return at;
    seen.add(key);
  }
  return limit;
}

function isAddress(lines: readonly Line[], at: number): boolean {
  if (!/:$/.test(lines[at]?.folded ?? '')) return false;
  return lines.slice(Math.max(0, at - 3), at).some((line) => readNumberLine(line.text) !== null);
}
