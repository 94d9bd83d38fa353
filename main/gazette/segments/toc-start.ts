import type { Line } from '../lines/lines.ts';
import { findNumbers } from '../text/doc-number.ts';
import { squeeze, words } from '../text/fold.ts';
import { isDivision, readMarker } from '../text/marker.ts';
import { isNoticeTitle } from '../text/title.ts';
import { isBackMatter } from './forms.ts';
import { findHeads } from './heads.ts';
import { readEntry } from './toc-entry.ts';
import { pageOf } from './toc-pages.ts';
import { isSectionName } from './toc-style.ts';

/** Where contents may stand: indexes into the lines. */
export interface ContentsPlace {
  readonly start: number;
  /** Where they have ended at the latest. */
  readonly stop: number;
  /**
   * Under the word 目录, where that word heads the issue; or known by nothing but lines with pages, or by nothing but
   * titles; or behind papers.
   */
  readonly sign: 'heading' | 'pages' | 'titles' | 'behind';
}

const tocHeading =
  /^[◆■●◎★▲※◇○□☆△▪►]?[【(]?(?:本期)?(?:(?:总)?目[录錄次]|(?:本期)?要目|CONTENTS)(?:[/|]?(?:目[录錄次]|CONTENTS))?[】)]?$/i;

export function isTocHeading(line: Line | undefined): boolean {
  return line !== undefined && line.folded.length <= 24 && tocHeading.test(squeeze(line.folded));
}

/** Near the head of an issue are this many lines; contents are no longer. */
const nearHead = 400;

/** Every place where the contents may stand, the likeliest first. */
export function* contentsPlaces(lines: readonly Line[]): Generator<ContentsPlace> {
  const paper = firstPaper(lines);
  const headings = lines.flatMap((line, at) =>
    isTocHeading(line) && !beginsDivision(lines[at + 1]) ? [at] : [],
  );
  const ahead = headings.filter((at) => at < Math.min(paper, nearHead));
  // 要目 on the cover is a choice from the contents that follow.
  const whole = ahead.filter((at) => !/要目/.test(squeeze(lines[at]?.folded ?? '')));
  for (const start of [...whole, ...ahead]) yield { start, stop: start + nearHead, sign: 'heading' };
  for (let at = 0; at + 2 < Math.min(lines.length, nearHead) && at < paper; at++) {
    const here = pageOf(lines[at]);
    if (here === null) continue;
    const next = pageOf(lines[at + 1]) ?? pageOf(lines[at + 2]);
    if (next === null || next < here) continue;
    const start = isNameAbove(lines[at - 1]) ? at - 1 : at;
    yield { start, stop: start + nearHead, sign: 'pages' };
  }
  const titles = bareTitles(lines.slice(0, Math.min(paper, nearHead)));
  if (titles !== null) yield { start: titles, stop: paper, sign: 'titles' };
  const behind = headings.filter((at) => at >= paper);
  // Long texts print contents of themselves in between.
  for (const start of new Set([...behind.slice(0, 1), ...behind.slice(-3)])) {
    const imprint = lines.findIndex((line, at) => at > start && isBackMatter(line) && pageOf(line) === null);
    yield { start, stop: imprint < 0 ? start + nearHead : imprint, sign: 'behind' };
  }
}

/** Whether the name of a section may stand on the line above an entry. */
function isNameAbove(line: Line | undefined): boolean {
  return (
    line !== undefined &&
    isSectionName(line) &&
    !/\d|[公政]报|[主承]\s*办|编\s*[辑印]?$|出版/.test(line.folded)
  );
}

/** Where titles stand by nothing but titles: from the first of them up to what names sections and orders above it. */
function bareTitles(lines: readonly Line[]): number | null {
  const first = lines.findIndex((line) => isNoticeTitle(readEntry([line], '', 'none')?.title ?? ''));
  if (first < 0) return null;
  let start = first;
  for (let at = first - 1; at >= 0; at--) {
    const line = lines[at];
    const listed = line !== undefined && /\)$/.test(line.folded) && findNumbers(line.text).length === 1;
    if (!listed && !isNameAbove(line)) break;
    start = at;
  }
  return start;
}

/** 目录 above 第一章 is the contents that one long text prints of itself. */
function beginsDivision(line: Line | undefined): boolean {
  const marker = line === undefined ? null : readMarker(line.text);
  return marker !== null && isDivision(marker.scheme);
}

/** Index of the first paper that shows by its number, with whom it addresses or its text right below. */
function firstPaper(lines: readonly Line[]): number {
  const heads = findHeads(lines, { isBoundary: isTocHeading, titles: new Set() });
  const first = heads.find(
    (head) =>
      head.docNumber?.includes('〔') === true &&
      !words(head.title).endsWith('公报') &&
      lines.slice(head.end, head.end + 3).some((line) => /[:。]$/.test(line.folded)),
  );
  return first?.start ?? lines.length;
}
