import type { Line } from '../lines/lines.ts';
import { words } from '../text/fold.ts';

/** Lines of a title, end excluded. */
export interface TitleLines {
  readonly at: number;
  readonly end: number;
}

const announcing = /重新(?:公布|发布|印发)/;
const longestTitleLines = 3;

/**
 * The texts that an amending decision prints anew below itself: their titles stand alone behind the sentence that says so
 * (《…》根据本决定作相应修改，重新公布).
 */
export function findReprints(lines: readonly Line[], from: number): TitleLines[] {
  const said = lines.findIndex((line, at) => at >= from && announcing.test(line.folded));
  if (said < 0) return [];
  const announced = lines.slice(from, said + 1).map((line) => line.folded);
  const titles = new Set(
    [...announced.join('').matchAll(/《([^《》]{4,80})》/g)].map((match) => words(match[1] ?? '')),
  );
  const found: TitleLines[] = [];
  for (let at = said + 1; at < lines.length; at++) {
    const end = titleFrom(lines, at, titles);
    if (end === null) continue;
    found.push({ at, end });
    at = end - 1;
  }
  return found;
}

/** Texts that the attachment note announces and that stand below without a label of their own: their titles alone. */
export function findUnlabelled(
  lines: readonly Line[],
  from: number,
  announced: readonly string[],
): TitleLines[] {
  const titles = new Set(announced.map(words).filter((title) => title.length > 3));
  const found: TitleLines[] = [];
  for (let at = from; at < lines.length && titles.size > 0; at++) {
    const end = titleFrom(lines, at, titles);
    if (end === null || end >= lines.length) continue;
    found.push({ at, end });
    titles.delete(
      words(
        lines
          .slice(at, end)
          .map((line) => line.text)
          .join(''),
      ),
    );
    at = end - 1;
  }
  return found;
}

function titleFrom(lines: readonly Line[], at: number, titles: ReadonlySet<string>): number | null {
  let so = '';
  for (let end = at; end < Math.min(at + longestTitleLines, lines.length); end++) {
    so += words(lines[end]?.text ?? '');
    if (so.length > 80) return null;
    if (titles.has(so)) return end + 1;
  }
  return null;
}
