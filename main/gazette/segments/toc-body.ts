import type { Line } from '../lines/lines.ts';
import { findNumbers, readNumberLine } from '../text/doc-number.ts';
import { squeeze, words } from '../text/fold.ts';
import { isNoticeTitle } from '../text/title.ts';
import { sectionName } from './toc-entry.ts';
import { pageOf } from './toc-pages.ts';

/** What the contents have listed so far: where it is printed again, the body begins. */
export class Listed {
  readonly #seen = new Set<string>();
  readonly #openings = new Set<string>();

  addSection(name: string): void {
    this.#seen.add(words(name));
  }

  addTitle(title: string): void {
    const key = words(title);
    this.#seen.add(key);
    if (key.length >= openingLength) this.#openings.add(key.slice(0, openingLength));
  }

  /** Whether the title of an entry is printed from this line on, over two lines or more. */
  beginsTitle(lines: readonly Line[], at: number): boolean {
    let so = words(lines[at]?.text ?? '');
    for (const line of lines.slice(at + 1, at + 5)) {
      so += words(line.text);
      if (so.length >= 12 && this.#seen.has(so)) return true;
    }
    return false;
  }

  /**
   * Whether a section's or an entry's words come back, alone on their line or as the head of a title. An entry may have
   * the words of the section right above it, which is its heading then.
   */
  repeats(title: string, line: Line, heading: string | null): boolean {
    const key = words(title);
    const name = words(sectionName(line.text));
    if (heading !== null && name === words(heading)) return false;
    if (this.#seen.has(key) || this.#seen.has(name)) return true;
    const bare = pageOf(line) === null && findNumbers(line.text).length === 0 && !line.bullet;
    return bare && key.length >= openingLength && this.#openings.has(key.slice(0, openingLength));
  }
}

/**
 * Whether the last line of a paper's title stands here: its number is right below (an order's may be on the same line),
 * and then whom it addresses or its text.
 */
export function beginsPaper(lines: readonly Line[], at: number): boolean {
  const title = lines[at];
  if (title === undefined || pageOf(title) !== null) return false;
  if (/令/.test(title.text) && readNumberLine(title.text) !== null) return hasText(lines, at + 1, 2);
  const number = readNumberLine(lines[at + 1]?.text ?? '');
  if (number === null || isNoticeTitle(lines[at + 2]?.text ?? '')) return false;
  const isOrder = /令$/.test(squeeze(title.text)) && number.startsWith('第');
  // The foot of a title may be a few words of it; then the text has to follow at once.
  return hasText(lines, at + 2, isOrder || isNoticeTitle(title.text) ? 2 : 1);
}

/** Whether a number that stands alone is a paper's: contents may print numbers so, but no text below them. */
export function isPaperNumber(lines: readonly Line[], at: number): boolean {
  const below = lines.slice(at + 1, at + 6);
  const next = below.findIndex((line) => readNumberLine(line.text) !== null);
  return hasText(below, 0, next < 0 ? below.length : next);
}

/** Whether one of so many lines is running text or addresses somebody; 部门文件: names a section. */
function hasText(lines: readonly Line[], from: number, count: number): boolean {
  return lines
    .slice(from, from + count)
    .some((line) => /。|[:,;]$/.test(line.folded) && !sectionColon.test(line.folded));
}

const sectionColon = /(?:文件|公文|规章|法规|令|事记|任免|解读):$/;

const openingLength = 14;
