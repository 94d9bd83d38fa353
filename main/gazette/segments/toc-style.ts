import type { Line } from '../lines/lines.ts';
import { findNumbers } from '../text/doc-number.ts';
import { findPages, type PagePlace, pageOf } from './toc-pages.ts';

/** How one table of contents is set. */
export interface Style {
  readonly place: PagePlace;
  /** Signs that stand before the names of sections and nothing else: ◆市政府文件. */
  readonly signs: ReadonlySet<string>;
}

const sign = /^[◆■●◎★▲※◇○□☆△▪►]/;
const bracketed = /^[【〖『「［[].{2,16}[】〗』」］\]]$/;

/** Reads the setting off the first lines of the contents. */
export function readStyle(lines: readonly Line[]): Style {
  const place = findPages(lines);
  const signs = new Set<string>();
  const others = new Set<string>();
  for (const line of lines) {
    const found = signOf(line);
    if (found === null) continue;
    const isName = line.text.length <= 17 && pageOf(line) === null && findNumbers(line.text).length === 0;
    (isName ? signs : others).add(found);
  }
  for (const one of others) signs.delete(one);
  return { place, signs: place === 'none' ? new Set() : signs };
}

function signOf(line: Line): string | null {
  return sign.exec(line.raw.trim())?.[0] ?? null;
}

/** Whether signs or brackets mark the line as the name of a section. */
export function isMarked(line: Line, style: Style): boolean {
  const found = signOf(line);
  return bracketed.test(line.text) || (found !== null && style.signs.has(found));
}

/** Whether a bracket of the folded text is still open at its end. */
export function opened(folded: string): boolean {
  const count = (of: string) => folded.split(of).length;
  return count('《') > count('》') || count('(') > count(')') || count('<') > count('>');
}
