import type { Line } from '../lines/lines.ts';
import { words } from '../text/fold.ts';
import { readMarker } from '../text/marker.ts';
import { type Draft, plainDraft } from './draft.ts';

const heading = /^目\s*[录次]$/;
const longestContents = 80;

/** ……3 behind an entry. */
const leaderAndPage = /[\s.…⋯·・_-]{2,}\(?\d{1,3}\)?$/;

/** The contents that a long text prints of itself: their lines are no headings, those come again below. */
export function readInnerContents(lines: readonly Line[], at: number): Draft[] | null {
  if (!heading.test(lines[at]?.folded ?? '')) return null;
  const entry = lines[at + 1]?.folded ?? '';
  const first = words(entry.replace(leaderAndPage, ''));
  if (first === '' || (readMarker(entry) === null && !leaderAndPage.test(entry))) return null;
  for (let end = at + 2; end < Math.min(lines.length, at + longestContents); end++) {
    if (words(lines[end]?.text ?? '') !== first) continue;
    return lines.slice(at, end).map((line) => plainDraft('paragraph', line.text, [line.number]));
  }
  return null;
}
