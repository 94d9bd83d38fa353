import { joinTitle } from '../text/title.ts';
import type { RawPart } from './parts.ts';
import { findUnlabelled } from './standing-titles.ts';

/** 《甲预案》《乙预案》…印发给你们: several texts in a row that one sentence issues. */
const together = /(?:《[^《》]{4,80}》(?:\([^()]{1,12}\))?[、和及]?){2,}[^《》。]{0,60}?(?:印发|公布|发布)/g;

/**
 * The texts that a notice issues behind the first, each a part of its own: their titles stand alone in what is printed below,
 * be it behind the attachments of the text before.
 */
export function partFurtherTexts(parts: readonly RawPart[]): RawPart[] {
  const [notice, first, ...rest] = parts;
  if (notice?.kind !== 'notice' || first === undefined) return [...parts];
  const titles = titlesTogether(notice.lines.map((line) => line.folded).join(''));
  if (titles.length === 0) return [...parts];
  return [notice, ...[first, ...rest].flatMap((part) => partAtTitles(part, titles))];
}

function titlesTogether(folded: string): string[] {
  return [...folded.matchAll(together)].flatMap(([row]) =>
    [...row.matchAll(/《([^《》]+)》/g)].map(([, title = '']) => title),
  );
}

function partAtTitles(part: RawPart, titles: readonly string[]): RawPart[] {
  const found = findUnlabelled(part.lines, 0, titles);
  const [next] = found;
  if (next === undefined) return [part];
  const further = found.map(({ at, end }, index): RawPart => {
    const head = part.lines.slice(at, end);
    const lines = part.lines.slice(end, found[index + 1]?.at ?? part.lines.length);
    const title = joinTitle(head.map((line) => line.text));
    return { kind: 'main', label: null, title, head, lines, closing: null };
  });
  return [{ ...part, lines: part.lines.slice(0, next.at) }, ...further];
}
